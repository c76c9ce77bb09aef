package id.kinerja.rasch.tanda;

import id.kinerja.rasch.taksir.Bentuk;
import id.kinerja.rasch.tanda.Tanda.Kode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Raters who are too severe or too lenient by stage 2, whose errors know of own views. */
final class TandaKetat {

    private static final double LOGIT_MIN = 0.7;
    private static final double KATEGORI_MIN = 0.5;
    private static final double T_MIN = 2.58;
    private static final int ORANG_MIN = 4;
    /** Halvings of the interval; the threshold is exact to 1e-12. */
    private static final int BELAH = 40;
    /** At least twice as likely as not that the severity itself, not only its estimate, reaches the threshold. */
    private static final double PALSU_MAKS = 1 / 3.0;

    private final BahanTanda bahan;

    TandaKetat(BahanTanda bahan) {
        this.bahan = bahan;
    }

    void cari(List<Tanda> hasil) {
        var d = bahan.rancangan();
        var h = bahan.tahap2();
        var bentuk = new Bentuk(
                d.skala(), bahan.taksiran().kelompokButir(), bahan.taksiran().tau());
        var calon = IntStream.range(0, d.banyakRater())
                .filter(j -> d.awalRater(j + 1) - d.awalRater(j) >= ORANG_MIN)
                .toArray();
        double batas = KendaliPalsu.batas(Arrays.stream(calon)
                .mapToDouble(j -> KendaliPalsu.duaSisi(t(j)))
                .toArray());
        var atas = ambang(bentuk, h.mu(), 1);
        var bawah = ambang(bentuk, h.mu(), -1);
        var kena = Arrays.stream(calon)
                .filter(j -> palsu(j, atas, bawah) <= PALSU_MAKS
                        && Math.abs(t(j)) >= T_MIN
                        && KendaliPalsu.duaSisi(t(j)) <= batas)
                .toArray();
        for (int j : kena) {
            hasil.add(tanda(j, bentuk));
        }
    }

    private Tanda tanda(int j, Bentuk bentuk) {
        double mu = bahan.tahap2().mu();
        double alpha = bahan.tahap2().rater()[j];
        var kode = alpha > 0 ? Kode.SEVERE : Kode.LENIENT;
        int n = bahan.rancangan().awalRater(j + 1) - bahan.rancangan().awalRater(j);
        return new Tanda(
                kode,
                bahan.rater(j),
                alpha,
                alpha > 0 ? LOGIT_MIN : -LOGIT_MIN,
                n,
                KalimatTanda.ketat(kode, n, Math.abs(bentuk.rata(mu - alpha) - bentuk.rata(mu))));
    }

    /** From which severity on it counts: 0.7 logit, or less where the fair average differs by half a category before. */
    private static double ambang(Bentuk bentuk, double mu, int arah) {
        double rendah = 0;
        double tinggi = LOGIT_MIN;
        if (Math.abs(bentuk.rata(mu - arah * tinggi) - bentuk.rata(mu)) < KATEGORI_MIN) {
            return LOGIT_MIN;
        }
        for (int kali = 0; kali < BELAH; kali++) {
            double tengah = (rendah + tinggi) / 2;
            if (Math.abs(bentuk.rata(mu - arah * tengah) - bentuk.rata(mu)) >= KATEGORI_MIN) {
                tinggi = tengah;
            } else {
                rendah = tengah;
            }
        }
        return tinggi;
    }

    /** Chance that the severity itself lies below the threshold: stage 2 gives its mean and standard deviation. */
    private double palsu(int j, double atas, double bawah) {
        double alpha = bahan.tahap2().rater()[j];
        double lebih = alpha > 0 ? alpha - atas : -alpha - bawah;
        return KendaliPalsu.satuSisi(lebih / bahan.tahap2().galatRater()[j]);
    }

    private double t(int j) {
        return bahan.tahap2().rater()[j] / bahan.tahap2().galatRater()[j];
    }
}
