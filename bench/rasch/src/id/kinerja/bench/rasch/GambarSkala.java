package id.kinerja.bench.rasch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Draws times per rating against the number of ratings, both on logarithmic axes. */
final class GambarSkala {

    private static final int LEBAR = 760;
    private static final int TINGGI = 420;
    private static final int KIRI = 70;
    private static final int KANAN = 250;
    private static final int ATAS = 32;
    private static final int BAWAH = 50;
    private static final int X_AWAL = 5;
    private static final int X_AKHIR = 8;
    private static final int Y_AWAL = -1;
    private static final int Y_AKHIR = 5;

    private final StringBuilder isi = new StringBuilder();
    private int ke;

    /** One line of the drawing; points are ratings and nanoseconds a rating. */
    record Garis(String nama, String warna, boolean putus, List<double[]> titik) {
        Garis {
            titik = List.copyOf(titik);
        }
    }

    void tulis(Path berkas, String judul, List<Garis> garis) throws IOException {
        isi.append("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" font-family="sans-serif" font-size="12">
                <title>%s</title>
                <rect width="100%%" height="100%%" fill="#fff"/>
                """.formatted(LEBAR, TINGGI, judul));
        sumbu();
        garis.forEach(this::garis);
        isi.append("</svg>\n");
        Files.createDirectories(berkas.getParent());
        Files.writeString(berkas, isi);
    }

    private static double x(double nilai) {
        return KIRI + (Math.log10(nilai) - X_AWAL) / (X_AKHIR - X_AWAL) * (LEBAR - KIRI - KANAN);
    }

    private static double y(double nano) {
        return TINGGI - BAWAH - (Math.log10(nano) - Y_AWAL) / (Y_AKHIR - Y_AWAL) * (TINGGI - ATAS - BAWAH);
    }

    private void sumbu() {
        for (int p = X_AWAL; p <= X_AKHIR; p++) {
            double x = x(Math.pow(10, p));
            tambah("<path d=\"M%.1f %dV%d\" stroke=\"#ddd\"/>", x, ATAS, TINGGI - BAWAH);
            tambah("<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">10<tspan dy=\"-5\" font-size=\"9\">%d</tspan></text>",
                    x, TINGGI - BAWAH + 18, p);
        }
        for (int p = Y_AWAL; p <= Y_AKHIR; p++) {
            double y = y(Math.pow(10, p));
            tambah("<path d=\"M%d %.1fH%d\" stroke=\"#ddd\"/>", KIRI, y, LEBAR - KANAN);
            tambah("<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>", KIRI - 6, y + 4, satuan(p));
        }
        tambah("<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">ratings</text>", (KIRI + LEBAR - KANAN) / 2, TINGGI - 10);
        tambah("<text x=\"%d\" y=\"14\">time per rating</text>", KIRI - 60);
    }

    private static String satuan(int pangkat) {
        return switch (pangkat) {
            case -1 -> "0.1 ns";
            case 0 -> "1 ns";
            case 1 -> "10 ns";
            case 2 -> "100 ns";
            case 3 -> "1 µs";
            case 4 -> "10 µs";
            default -> "100 µs";
        };
    }

    private void garis(Garis g) {
        var jalan = new StringBuilder();
        for (var t : g.titik()) {
            jalan.append(String.format(Locale.ROOT, "%s%.1f %.1f", jalan.isEmpty() ? "M" : "L", x(t[0]), y(t[1])));
        }
        tambah("<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"%s/>",
                jalan, g.warna(), g.putus() ? " stroke-dasharray=\"5 4\"" : "");
        for (var t : g.titik()) {
            tambah("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>", x(t[0]), y(t[1]), g.warna());
        }
        int tempat = ATAS + 20 + 22 * ke++;
        int kiri = LEBAR - KANAN + 14;
        tambah("<path d=\"M%d %dh22\" stroke=\"%s\" stroke-width=\"2\"%s/>",
                kiri, tempat - 4, g.warna(), g.putus() ? " stroke-dasharray=\"5 4\"" : "");
        tambah("<text x=\"%d\" y=\"%d\">%s</text>", kiri + 28, tempat, g.nama());
    }

    private void tambah(String bentuk, Object... isian) {
        isi.append(String.format(Locale.ROOT, bentuk, isian)).append('\n');
    }
}
