package id.kinerja.rasch.taksir;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.rasch.PenyusunRancangan;
import id.kinerja.rasch.Rancangan;
import id.kinerja.rasch.Setelan;
import id.kinerja.rasch.Simulasi;
import id.kinerja.rasch.Simulasi.Nilai;
import id.kinerja.rasch.Status;
import id.kinerja.rasch.Vektor;
import java.util.ArrayList;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Who has no finite measure, and what becomes of the rest. */
class TakTerbatasTest {

    private static final Setelan KETAT = Setelan.BAWAAN.denganToleransi(1e-10);

    private static Rancangan denganEkstrem() {
        var nilai = new ArrayList<>(new Simulasi(30, 5, 16).nilai(4, 0));
        // P1004 gets only the highest marks; the rater "manis" gives nothing else, also to P1005.
        nilai.replaceAll(x -> x.ratee().equals("P1004") ? new Nilai(x.ratee(), x.rater(), x.butir(), 5) : x);
        for (int i = 0; i < 5; i++) {
            nilai.add(new Nilai("P1005", "manis", "I" + (10 + i), 5));
            nilai.add(new Nilai("P1004", "manis", "I" + (10 + i), 5));
        }
        return Simulasi.susun(nilai);
    }

    @Test
    void extreme_elements_are_left_out_and_measured_afterwards() {
        var d = denganEkstrem();
        var t = new Penaksir(KETAT).taksir(d);
        var ratee = Objects.requireNonNull(Vektor.menurutNama(t.ratee()).get("P1004"));
        var rater = Objects.requireNonNull(Vektor.menurutNama(t.rater()).get("manis"));
        assertThat(ratee.status()).isEqualTo(Status.EKSTREM);
        assertThat(rater.status()).isEqualTo(Status.EKSTREM);
        assertThat(ratee.ukuran()).isBetween(2.0, 10.0);
        assertThat(rater.ukuran()).isBetween(-10.0, -1.0);
        assertThat(ratee.cocok().infit()).isNaN();
        assertThat(ratee.skor()).isEqualTo(5 * ratee.banyak());
        assertThat(ratee.banyak()).isEqualTo(25);
        // The expectation of the measure is the score moved by 0.3.
        var c = new Koefisien(t.butir().semuaUkuran(), t.tau(), t.kelompokButir());
        int n = d.nama().ratee().indexOf("P1004");
        double harapan = 0;
        for (int p = d.awalRatee(n); p < d.awalRatee(n + 1); p++) {
            if (d.rater(p) != d.nama().rater().indexOf("manis")) {
                for (int i = 0; i < 5; i++) {
                    harapan += c.harapan(c.eksponen(t.eta(n, d.rater(p))), i).e();
                }
            }
        }
        assertThat(harapan).isBetween(20 * 4 - 0.35, 20 * 4 - 0.1);
        assertThat(t.dipakai().banyakNilai()).isEqualTo(d.banyakNilai() - 20 - 10);
        var map = new Penaksir(KETAT.denganPenalti(1, 0.6)).taksir(d);
        assertThat(map.ratee()).allMatch(e -> e.status() == Status.TERTAKSIR);
    }

    @Test
    void a_group_tied_to_the_rest_by_highest_marks_alone_has_no_finite_place() {
        var susun = new PenyusunRancangan();
        var satu = new Simulasi(20, 5, 17).nilai(3, 0);
        var dua = new Simulasi(20, 5, 18).nilai(3, 0);
        satu.forEach(x -> susun.tambah(x.ratee(), x.rater(), x.butir(), x.label()));
        dua.forEach(x -> susun.tambah("X" + x.ratee(), "X" + x.rater(), x.butir(), x.label()));
        for (int i = 0; i < 5; i++) {
            susun.tambah("XP1001", "P1002", "I" + (10 + i), 5);
            susun.tambah("XP1003", "P1004", "I" + (10 + i), 5);
        }
        var t = new Penaksir(Setelan.BAWAAN).taksir(susun.susun());
        var lepas = t.ratee().stream()
                .filter(e -> e.status() == Status.TAK_TERBATAS)
                .toList();
        var tinggal =
                t.ratee().stream().filter(e -> e.status() == Status.TERTAKSIR).toList();
        assertThat(lepas).isNotEmpty().allMatch(e -> Double.isNaN(e.ukuran()));
        assertThat(lepas.stream().map(e -> e.nama().startsWith("X")).distinct()).hasSize(1);
        assertThat(tinggal).hasSize(40 - lepas.size()).allMatch(e -> Math.abs(e.ukuran()) < 5);
    }
}
