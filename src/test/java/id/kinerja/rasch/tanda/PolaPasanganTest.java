package id.kinerja.rasch.tanda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.kinerja.rasch.Setelan;
import id.kinerja.rasch.Simulasi;
import id.kinerja.rasch.Simulasi.Nilai;
import id.kinerja.rasch.Taksiran;
import id.kinerja.rasch.taksir.Penaksir;
import java.util.ArrayList;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** What the model expects of one pair, added up category by category. */
class PolaPasanganTest {

    private static final double UKURAN = 0.37;
    private static final Offset<Double> DEKAT = within(1e-10);

    private static Taksiran taksiran(int kategori) {
        var nilai = new ArrayList<>(new Simulasi(30, 6, 3).nilai(4, 0.3));
        nilai.replaceAll(x -> new Nilai(x.ratee(), x.rater(), x.butir(), Math.min(x.label(), kategori)));
        for (var x : nilai.subList(0, 6).toArray(Nilai[]::new)) {
            nilai.add(new Nilai("Q", x.rater(), x.butir(), 3));
            nilai.add(new Nilai("Q", "R", x.butir(), 2 + x.butir().charAt(2) % 2));
            nilai.add(new Nilai(x.ratee(), "R", x.butir(), 2 + x.butir().charAt(2) % 3));
        }
        return new Penaksir(Setelan.BAWAAN).taksir(Simulasi.susun(nilai));
    }

    private static double[] peluang(Taksiran t, double eta, int i) {
        var tau = t.tau()[0];
        var p = new double[tau.length + 1];
        double log = 0;
        double jumlah = 1;
        p[0] = 1;
        for (int k = 1; k < p.length; k++) {
            log += eta - t.butir().ukuran(i) - tau[k - 1];
            p[k] = Math.exp(log);
            jumlah += p[k];
        }
        for (int k = 0; k < p.length; k++) {
            p[k] /= jumlah;
        }
        return p;
    }

    /** E (x - c)^n. */
    private static double momen(double[] p, double c, int n) {
        double hasil = 0;
        for (int k = 0; k < p.length; k++) {
            hasil += p[k] * Math.pow(k - c, n);
        }
        return hasil;
    }

    private static void bandingkan(Taksiran t, int p, int bawah, int atas) {
        var d = t.rancangan();
        var pola = new PolaPasangan(t);
        assertThat(pola.hitung(p, UKURAN)).isTrue();
        double eta = t.eta(d.ratee(p), d.rater(p));
        double sisa = 0;
        double ragam = 0;
        double pusat = 0;
        double ragamPusat = 0;
        double tengah = 0;
        double rata = 0;
        double rataHarapan = 0;
        int banyak = d.awal(p + 1) - d.awal(p);
        for (int r = d.awal(p); r < d.awal(p + 1); r++) {
            var q = peluang(t, eta, d.butir(r));
            sisa += d.nilai(r) - momen(q, 0, 1);
            ragam += momen(q, momen(q, 0, 1), 2);
            double satu = bawah == atas ? q[bawah] : q[bawah] + q[atas];
            pusat += satu;
            ragamPusat += satu * (1 - satu);
            tengah += d.nilai(r) == bawah || d.nilai(r) == atas ? 1 : 0;
            rata += (double) d.nilai(r) / banyak;
            rataHarapan += momen(peluang(t, UKURAN, d.butir(r)), 0, 1) / banyak;
        }
        assertThat(pola.sisa).isCloseTo(sisa, DEKAT);
        assertThat(pola.ragam).isCloseTo(ragam, DEKAT);
        assertThat(pola.tengah).isEqualTo(tengah);
        assertThat(pola.tengahHarapan).isCloseTo(pusat, DEKAT);
        assertThat(pola.tengahRagam).isCloseTo(ragamPusat, DEKAT);
        assertThat(pola.banyak).isEqualTo(banyak);
        sebaran(t, pola, p, rata, rataHarapan);
    }

    private static void sebaran(Taksiran t, PolaPasangan pola, int p, double rata, double rataHarapan) {
        var d = t.rancangan();
        double kuadrat = 0;
        double harapan = 0;
        double ragam = 0;
        boolean serupa = true;
        var sama = new double[] {1, 1, 1, 1, 1};
        for (int r = d.awal(p); r < d.awal(p + 1); r++) {
            var q = peluang(t, UKURAN, d.butir(r));
            double e = momen(q, 0, 1);
            kuadrat += Math.pow(d.nilai(r) - rata, 2);
            harapan += momen(q, e, 2) * (1 - 1.0 / pola.banyak) + Math.pow(e - rataHarapan, 2);
            ragam += momen(q, rataHarapan, 4) - Math.pow(momen(q, rataHarapan, 2), 2);
            serupa &= d.nilai(r) == d.nilai(d.awal(p));
            for (int k = 0; k < sama.length; k++) {
                sama[k] *= k < q.length ? q[k] : 0;
            }
        }
        assertThat(pola.kuadrat).isCloseTo(kuadrat, DEKAT);
        assertThat(pola.kuadratHarapan).isCloseTo(harapan, DEKAT);
        assertThat(pola.kuadratRagam).isCloseTo(ragam, DEKAT);
        assertThat(pola.serupa).isEqualTo(serupa);
        assertThat(pola.peluangSerupa).isCloseTo(sama[0] + sama[1] + sama[2] + sama[3] + sama[4], DEKAT);
        assertThat(pola.simpanganHarapan()).isCloseTo(Math.sqrt(harapan / (pola.banyak - 1)), DEKAT);
    }

    @Test
    void five_categories_have_one_in_the_middle() {
        var t = taksiran(5);
        for (int p = 0; p < t.rancangan().banyakPasangan(); p++) {
            bandingkan(t, p, 2, 2);
        }
    }

    @Test
    void four_categories_have_two() {
        var t = taksiran(4);
        for (int p = 0; p < t.rancangan().banyakPasangan(); p++) {
            bandingkan(t, p, 1, 2);
        }
    }
}
