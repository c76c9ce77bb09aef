package id.kinerja.rasch.tahap2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.kinerja.rasch.Setelan;
import id.kinerja.rasch.Vektor;
import id.kinerja.rasch.tahap2.Tahap2.Peran;
import id.kinerja.rasch.taksir.Pekerja;
import id.kinerja.rasch.taksir.Penaksir;
import org.junit.jupiter.api.Test;

class Tahap2Test {

    private static final Pekerja SENDIRI = new Pekerja(1);

    private final id.kinerja.rasch.Taksiran taksiran =
            new Penaksir(Setelan.BAWAAN.denganToleransi(1e-9)).taksir(Vektor.rancangan("sim5_visible_ratings.csv"));
    private final UkuranPasangan pasangan = PengukurPasangan.ukur(taksiran, SENDIRI);

    @Test
    void pair_measures() {
        var d = taksiran.rancangan();
        var harapan = Vektor.baris("sim5_visible_pairs_expected.csv");
        assertThat(harapan).hasSize(d.banyakPasangan());
        for (int p = 0; p < d.banyakPasangan(); p++) {
            var b = harapan.get(p);
            assertThat(d.nama().ratee().get(d.ratee(p))).isEqualTo(b[0]);
            assertThat(d.nama().rater().get(d.rater(p))).isEqualTo(b[1]);
            Vektor.dekat("d", pasangan.ukuran()[p], b[2], 1e-4);
            Vektor.dekat("v", pasangan.ragam()[p], b[3], 1e-4);
        }
    }

    @Test
    void second_stage_with_given_components() {
        var d = taksiran.rancangan();
        var hasil = new Tahap2(d, pasangan, Peran.satu(d)).ukur(new Ragam(1, .36, .64), SENDIRI);
        for (var b : Vektor.baris("sim5_visible_stage2_expected.csv")) {
            double nilai = 0;
            double galat = 0;
            switch (b[0]) {
                case "mu" -> {
                    nilai = hasil.mu();
                    galat = hasil.galatMu();
                }
                case "ratee" -> {
                    int n = d.nama().ratee().indexOf(b[1]);
                    nilai = hasil.ratee()[n];
                    galat = hasil.galatRatee()[n];
                }
                default -> {
                    int j = d.nama().rater().indexOf(b[1]);
                    nilai = hasil.rater()[j];
                    galat = hasil.galatRater()[j];
                }
            }
            Vektor.dekat(b[0] + b[1], nilai, b[2], 1e-4);
            Vektor.dekat(b[0] + b[1] + " se", galat, b[3], 1e-4);
        }
        assertThat(hasil.tepat()).isTrue();
    }

    /** Conjugate gradients give what Cholesky gives; only the errors are approximate there. */
    @Test
    void the_sparse_way_agrees_with_the_exact_one() {
        var d = taksiran.rancangan();
        var tahap2 = new Tahap2(d, pasangan, Peran.satu(d));
        var ragam = new Ragam(1, .36, .64);
        var b = Bagian.semua(d).getFirst();
        var w = tahap2.bobot(b, ragam);
        var padat = new SistemPadat(b, w, ragam);
        var jarang = new SistemJarang(b, w, ragam, new SistemJarang.Nisbah(1, 1));
        var kanan = new double[b.banyakRater()];
        for (int j = 0; j < kanan.length; j++) {
            kanan[j] = Math.sin(j);
        }
        var satu = kanan.clone();
        var dua = kanan.clone();
        padat.selesaikanRater(satu);
        jarang.selesaikanRater(dua);
        assertThat(dua).containsExactly(satu, within(1e-10));
        var tepat = padat.diagonal();
        var batas = jarang.diagonal();
        for (int k = 0; k < tepat.length; k++) {
            assertThat(batas[k]).isLessThanOrEqualTo(tepat[k]);
        }
    }

    @Test
    void estimated_components_stand_where_the_criterion_is_lowest() {
        var d = taksiran.rancangan();
        var tahap2 = new Tahap2(d, pasangan, Peran.satu(d));
        var ragam = tahap2.taksirRagam();
        var kriteria = new PenaksirRagam(Bagian.semua(d), tahap2);
        double terbaik = kriteria.kriteria(ragam);

        for (double kali : new double[] {0.95, 1.05}) {
            assertThat(kriteria.kriteria(new Ragam(ragam.ratee() * kali, ragam.rater(), ragam.khas())))
                    .isGreaterThan(terbaik);
            assertThat(kriteria.kriteria(new Ragam(ragam.ratee(), ragam.rater() * kali, ragam.khas())))
                    .isGreaterThan(terbaik);
        }
        // These data were made without own views of raters.
        assertThat(ragam.khas()).isLessThan(1e-3);
        assertThat(kriteria.kriteria(new Ragam(ragam.ratee(), ragam.rater(), 0.01)))
                .isGreaterThan(terbaik);
    }
}
