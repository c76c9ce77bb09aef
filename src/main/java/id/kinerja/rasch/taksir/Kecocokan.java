package id.kinerja.rasch.taksir;

import id.kinerja.rasch.Elemen.Cocok;

/** Sums over ratings from which the fit of elements is computed; one column for each element. */
final class Kecocokan {

    /** Variances below this are taken for it; such ratings do not take part in outfit. */
    static final double RAGAM_MIN = 1e-10;

    private final double[] banyak;
    private final double[] banyakLuar;
    private final double[] ragam;
    private final double[] sisa2;
    private final double[] z2;
    private final double[] kurtosis;
    private final double[] kurtosisLebih;

    Kecocokan(int elemen) {
        banyak = new double[elemen];
        banyakLuar = new double[elemen];
        ragam = new double[elemen];
        sisa2 = new double[elemen];
        z2 = new double[elemen];
        kurtosis = new double[elemen];
        kurtosisLebih = new double[elemen];
    }

    /**
     * @param e element
     * @param bobot how many times the rating counts
     * @param sisa x - E
     * @param w variance
     * @param c fourth central moment
     */
    void tambah(int e, double bobot, double sisa, double w, double c) {
        banyak[e] += bobot;
        ragam[e] += bobot * w;
        sisa2[e] += bobot * sisa * sisa;
        kurtosisLebih[e] += bobot * (c - w * w);
        if (w >= RAGAM_MIN) {
            banyakLuar[e] += bobot;
            z2[e] += bobot * sisa * sisa / w;
            kurtosis[e] += bobot * c / (w * w);
        }
    }

    void tambahkan(Kecocokan lain) {
        for (int e = 0; e < banyak.length; e++) {
            banyak[e] += lain.banyak[e];
            banyakLuar[e] += lain.banyakLuar[e];
            ragam[e] += lain.ragam[e];
            sisa2[e] += lain.sisa2[e];
            z2[e] += lain.z2[e];
            kurtosis[e] += lain.kurtosis[e];
            kurtosisLebih[e] += lain.kurtosisLebih[e];
        }
    }

    double ragam(int e) {
        return ragam[e];
    }

    double banyak(int e) {
        return banyak[e];
    }

    double tanpaRagam() {
        return Sapuan.jumlah(banyak) - Sapuan.jumlah(banyakLuar);
    }

    Cocok cocok(int e) {
        double infit = sisa2[e] / ragam[e];
        double outfit = z2[e] / banyakLuar[e];
        double qDalam = Math.sqrt(kurtosisLebih[e]) / ragam[e];
        double qLuar = Math.sqrt(kurtosis[e] / (banyakLuar[e] * banyakLuar[e]) - 1 / banyakLuar[e]);
        return new Cocok(infit, baku(infit, qDalam), outfit, baku(outfit, qLuar));
    }

    /** Wilson-Hilferty; without spread there is no z. */
    private static double baku(double kuadrat, double q) {
        return q > 0 ? (Math.cbrt(kuadrat) - 1) * (3 / q) + q / 3 : Double.NaN;
    }
}
