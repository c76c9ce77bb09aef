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

    private final BahanTanda bahan;

    TandaKetat(BahanTanda bahan) {
        this.bahan = bahan;
    }

    void cari(List<Tanda> hasil) {
        var d = bahan.rancangan();
        var h = bahan.tahap2();
        var bentuk = new Bentuk(
                d.skala(), bahan.taksiran().kelompokButir(), bahan.taksiran().tau());
        double mu = h.mu();
        var calon = IntStream.range(0, d.banyakRater())
                .filter(j -> d.awalRater(j + 1) - d.awalRater(j) >= ORANG_MIN)
                .toArray();
        double batas = KendaliPalsu.batas(Arrays.stream(calon)
                .mapToDouble(j -> KendaliPalsu.duaSisi(t(j)))
                .toArray());
        for (int j : calon) {
            double alpha = h.rater()[j];
            boolean besar =
                    Math.abs(alpha) >= LOGIT_MIN || Math.abs(bentuk.rata(mu - alpha) - bentuk.rata(mu)) >= KATEGORI_MIN;
            if (besar && Math.abs(t(j)) >= T_MIN && KendaliPalsu.duaSisi(t(j)) <= batas) {
                var kode = alpha > 0 ? Kode.SEVERE : Kode.LENIENT;
                int n = d.awalRater(j + 1) - d.awalRater(j);
                hasil.add(new Tanda(
                        kode,
                        bahan.rater(j),
                        alpha,
                        alpha > 0 ? LOGIT_MIN : -LOGIT_MIN,
                        n,
                        KalimatTanda.ketat(kode, n, Math.abs(bentuk.rata(mu - alpha) - bentuk.rata(mu)))));
            }
        }
    }

    private double t(int j) {
        return bahan.tahap2().rater()[j] / bahan.tahap2().galatRater()[j];
    }
}
