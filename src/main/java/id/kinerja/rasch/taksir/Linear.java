package id.kinerja.rasch.taksir;

/** Small dense linear systems. */
public final class Linear {

    private Linear() {}

    /**
     * Solves m x = b by elimination with row exchange; both arguments are overwritten.
     *
     * @param m square, row by row
     * @return x; not finite where m is singular
     */
    public static double[] selesaikan(double[][] m, double[] b) {
        int n = b.length;
        for (int c = 0; c < n; c++) {
            tukar(m, b, c, terbesar(m, c));
            for (int r = c + 1; r < n; r++) {
                double kali = m[r][c] / m[c][c];
                for (int k = c; k < n; k++) {
                    m[r][k] -= kali * m[c][k];
                }
                b[r] -= kali * b[c];
            }
        }
        for (int r = n - 1; r >= 0; r--) {
            for (int k = r + 1; k < n; k++) {
                b[r] -= m[r][k] * b[k];
            }
            b[r] /= m[r][r];
        }
        return b;
    }

    /** log of the absolute determinant; {@code m} is not changed. */
    public static double logDeterminan(double[][] m) {
        var salin = java.util.Arrays.stream(m).map(double[]::clone).toArray(double[][]::new);
        selesaikan(salin, new double[m.length]);
        double hasil = 0;
        for (int r = 0; r < salin.length; r++) {
            hasil += Math.log(Math.abs(salin[r][r]));
        }
        return hasil;
    }

    private static int terbesar(double[][] m, int c) {
        int besar = c;
        for (int r = c + 1; r < m.length; r++) {
            if (Math.abs(m[r][c]) > Math.abs(m[besar][c])) {
                besar = r;
            }
        }
        return besar;
    }

    private static void tukar(double[][] m, double[] b, int r, int s) {
        var baris = m[r];
        m[r] = m[s];
        m[s] = baris;
        double nilai = b[r];
        b[r] = b[s];
        b[s] = nilai;
    }
}
