package id.kinerja.rasch.taksir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.kinerja.rasch.Setelan;
import id.kinerja.rasch.Simulasi;
import id.kinerja.rasch.Simulasi.Nilai;
import id.kinerja.rasch.Taksiran;
import id.kinerja.rasch.Vektor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What must follow when the ratings are changed in a known way; no published result is needed for that. */
class UbahanTest {

    private static final Setelan KETAT = Setelan.BAWAAN.denganToleransi(1e-10);

    private static Taksiran taksir(List<Nilai> nilai) {
        return new Penaksir(KETAT).taksir(Simulasi.susun(nilai));
    }

    private static double ratee(Taksiran t, String nama) {
        return Objects.requireNonNull(Vektor.menurutNama(t.ratee()).get(nama)).ukuran();
    }

    private static double rater(Taksiran t, String nama) {
        return Objects.requireNonNull(Vektor.menurutNama(t.rater()).get(nama)).ukuran();
    }

    private static double butir(Taksiran t, String nama) {
        return Objects.requireNonNull(Vektor.menurutNama(t.butir()).get(nama)).ukuran();
    }

    @Test
    void other_names_and_another_order_change_no_measure() {
        var nilai = new ArrayList<>(new Simulasi(40, 6, 1).nilai(4, 0.3));
        var t = taksir(nilai);
        var lain = new ArrayList<>(nilai.stream()
                .map(x -> new Nilai(balik(x.ratee()), balik(x.rater()), balik(x.butir()), x.label()))
                .toList());
        Collections.shuffle(lain, new Random(3));
        var u = taksir(lain);
        for (int n = 0; n < 40; n++) {
            var nama = Simulasi.nama(n);
            assertThat(ratee(u, balik(nama))).isCloseTo(ratee(t, nama), within(1e-7));
            assertThat(rater(u, balik(nama))).isCloseTo(rater(t, nama), within(1e-7));
        }
    }

    private static String balik(String nama) {
        return new StringBuilder(nama).reverse().toString();
    }

    @Test
    void the_scale_reversed_turns_every_sign() {
        var nilai = new Simulasi(40, 6, 2).nilai(4, 0);
        var t = taksir(nilai);
        var u = taksir(nilai.stream()
                .map(x -> new Nilai(x.ratee(), x.rater(), x.butir(), 6 - x.label()))
                .toList());
        for (int n = 0; n < 40; n++) {
            assertThat(ratee(u, Simulasi.nama(n))).isCloseTo(-ratee(t, Simulasi.nama(n)), within(1e-7));
            assertThat(rater(u, Simulasi.nama(n))).isCloseTo(-rater(t, Simulasi.nama(n)), within(1e-7));
        }
        assertThat(butir(u, "I10")).isCloseTo(-butir(t, "I10"), within(1e-7));
        for (int k = 0; k < 4; k++) {
            assertThat(u.ambang().get(k).ukuran())
                    .isCloseTo(-t.ambang().get(3 - k).ukuran(), within(1e-7));
        }
    }

    @Test
    void a_twin_rater_is_as_severe_as_the_first() {
        var nilai = new ArrayList<>(new Simulasi(40, 6, 4).nilai(4, 0));
        for (var x : List.copyOf(nilai)) {
            if (x.rater().equals("P1003")) {
                nilai.add(new Nilai(x.ratee(), "kembar", x.butir(), x.label()));
            }
        }
        var t = taksir(nilai);
        assertThat(rater(t, "kembar")).isCloseTo(rater(t, "P1003"), within(1e-8));
    }

    @Test
    void one_bridging_pair_joins_two_groups_and_is_called_a_weak_link() {
        var satu = new Simulasi(30, 6, 5).nilai(4, 0);
        var nilai = new ArrayList<>(satu);
        new Simulasi(30, 6, 6)
                .nilai(4, 0)
                .forEach(x -> nilai.add(new Nilai("X" + x.ratee(), "X" + x.rater(), x.butir(), x.label())));
        var terpisah = taksir(nilai);
        assertThat(terpisah.jejak().bagian()).isEqualTo(2);
        assertThat(rataRater(terpisah, false)).isCloseTo(0, within(1e-9));
        assertThat(rataRater(terpisah, true)).isCloseTo(0, within(1e-9));
        var hubung = Keterhubungan.periksa(terpisah.dipakai());
        assertThat(hubung.bagian()).hasSize(2).allMatch(b -> b.putusan() == Keterhubungan.Putusan.CONNECTED);
        assertThat(hubung.tautanLemah()).isEmpty();

        new Simulasi(30, 6, 7)
                .pasangan(1, 2, 0)
                .forEach(x -> nilai.add(new Nilai("X" + x.ratee(), x.rater(), x.butir(), x.label())));
        var bersama = taksir(nilai);
        assertThat(bersama.jejak().bagian()).isEqualTo(1);
        assertThat(rataRater(bersama, false)).isNotCloseTo(0, within(1e-3));
        assertThat(rataRater(bersama, false) + rataRater(bersama, true)).isCloseTo(0, within(1e-9));
        var lemah = Keterhubungan.periksa(bersama.dipakai()).tautanLemah();
        assertThat(lemah).singleElement().satisfies(l -> {
            assertThat(l.ratee()).isEqualTo(30);
            assertThat(bersama.dipakai().ratee(l.pasangan()))
                    .isEqualTo(bersama.rancangan().nama().ratee().indexOf("XP1001"));
        });
    }

    private static double rataRater(Taksiran t, boolean kedua) {
        return t.rater().stream()
                .filter(e -> e.nama().startsWith("X") == kedua)
                .mapToDouble(e -> e.ukuran())
                .average()
                .orElseThrow();
    }

    @Test
    void every_rating_twice_changes_no_measure_and_narrows_the_error_by_root_two() {
        var nilai = new ArrayList<>(new Simulasi(40, 6, 8).nilai(4, 0));
        var t = taksir(nilai);
        nilai.addAll(List.copyOf(nilai));
        var u = taksir(nilai);
        assertThat(u.rancangan().berbobot()).isTrue();
        for (int n = 0; n < 40; n++) {
            assertThat(u.ratee().ukuran(n)).isCloseTo(t.ratee().ukuran(n), within(1e-8));
            assertThat(u.ratee().galat(n) * Math.sqrt(2)).isCloseTo(t.ratee().galat(n), within(1e-8));
            assertThat(u.ratee().get(n).cocok().infit())
                    .isCloseTo(t.ratee().get(n).cocok().infit(), within(1e-7));
            assertThat(u.rater().galat(n) * Math.sqrt(2)).isCloseTo(t.rater().galat(n), within(1e-8));
        }
        assertThat(u.ambang().getFirst().galat() * Math.sqrt(2))
                .isCloseTo(t.ambang().getFirst().galat(), within(1e-8));
    }

    @Test
    void residuals_add_up_to_zero_for_each_element_and_category() {
        var t = taksir(new Simulasi(60, 7, 9).nilai(5, 0.5));
        var d = t.dipakai();
        var c = new Koefisien(t.butir().semuaUkuran(), t.tau(), t.kelompokButir());
        var momen = new Momen(4);
        var ratee = new double[d.banyakRatee()];
        var rater = new double[d.banyakRater()];
        var butir = new double[d.banyakButir()];
        var kategori = new double[5];
        for (int p = 0; p < d.banyakPasangan(); p++) {
            for (int r = d.awal(p); r < d.awal(p + 1); r++) {
                momen.hitung(c, c.eksponen(t.eta(d.ratee(p), d.rater(p))), d.butir(r), d.nilai(r));
                ratee[d.ratee(p)] += momen.sisa;
                rater[d.rater(p)] += momen.sisa;
                butir[d.butir(r)] += momen.sisa;
                kategori[d.nilai(r)]++;
                for (int k = 0; k < 5; k++) {
                    kategori[k] -= momen.p[k];
                }
            }
        }
        for (var v : List.of(ratee, rater, butir, kategori)) {
            assertThat(v).containsExactly(new double[v.length], within(1e-6));
        }
    }

    @Test
    void one_thread_and_many_agree_to_the_bit() {
        // More than two chunks of pairs.
        var d = Simulasi.susun(new Simulasi(1500, 5, 10).nilai(5, 0.3));
        var satu = new Penaksir(Setelan.BAWAAN).taksir(d);
        for (int utas = 2; utas <= 4; utas++) {
            var lain = new Penaksir(Setelan.BAWAAN.denganUtas(utas)).taksir(d);
            assertThat(lain.ratee().semuaUkuran()).containsExactly(satu.ratee().semuaUkuran());
            assertThat(lain.rater().semuaUkuran()).containsExactly(satu.rater().semuaUkuran());
            assertThat(lain.butir().semuaUkuran()).containsExactly(satu.butir().semuaUkuran());
            assertThat(lain.ambang()).isEqualTo(satu.ambang());
            assertThat(lain.jejak()).isEqualTo(satu.jejak());
            assertThat(lain.ratee().getFirst()).isEqualTo(satu.ratee().getFirst());
        }
    }

    @Test
    void missing_items_leave_the_rest_as_the_model_says() {
        var sim = new Simulasi(200, 8, 11);
        var semua = sim.nilai(6, 0);
        var acak = new Random(12);
        var sebagian = taksir(semua.stream().filter(_ -> acak.nextInt(3) > 0).toList());
        var penuh = taksir(semua);
        double beda = 0;
        for (int n = 0; n < 200; n++) {
            beda += Math.abs(penuh.ratee().ukuran(n) - sebagian.ratee().ukuran(n)) / 200;
        }
        assertThat(beda).isBetween(0.01, 0.15);
    }

    @Test
    void thresholds_of_their_own_for_each_group_of_items() {
        var nilai = new ArrayList<>(new Simulasi(300, 6, 13).nilai(5, 0));
        // The second three items use the scale with wider thresholds: marks are drawn towards the middle.
        var acak = new Random(14);
        nilai.replaceAll(x -> x.butir().compareTo("I13") >= 0 && x.label() != 3 && acak.nextInt(3) == 0
                ? new Nilai(x.ratee(), x.rater(), x.butir(), 3)
                : x);
        var d = Simulasi.susun(nilai);
        var satu = new Penaksir(KETAT).taksir(d);
        var dua = new Penaksir(KETAT.denganKelompokButir(0, 0, 0, 1, 1, 1)).taksir(d);
        assertThat(dua.ambang()).hasSize(8);
        assertThat(dua.tau()[0][1]).isGreaterThan(dua.tau()[1][1] + 0.3);
        assertThat(dua.tau()[0]).satisfies(t -> assertThat(Sapuan.jumlah(t)).isCloseTo(0, within(1e-9)));
        assertThat(dua.tau()[1]).satisfies(t -> assertThat(Sapuan.jumlah(t)).isCloseTo(0, within(1e-9)));
        assertThat(dua.jejak().logKemungkinan()).isGreaterThan(satu.jejak().logKemungkinan() + 50);
        var sama = new Penaksir(KETAT.denganKelompokButir(0, 0, 0, 0, 0, 0)).taksir(d);
        assertThat(sama.ratee().semuaUkuran()).containsExactly(satu.ratee().semuaUkuran());
    }

    @Test
    void frozen_anchors_keep_the_measures_they_came_from() {
        var d = Simulasi.susun(new Simulasi(60, 6, 15).nilai(5, 0));
        var t = new Penaksir(KETAT).taksir(d);
        var u = new Penaksir(KETAT.denganJangkar(
                        id.kinerja.rasch.Jangkar.beku(t.butir().semuaUkuran(), t.tau())))
                .taksir(d);
        assertThat(u.butir().semuaUkuran()).containsExactly(t.butir().semuaUkuran());
        for (int n = 0; n < 60; n++) {
            assertThat(u.ratee().ukuran(n)).isCloseTo(t.ratee().ukuran(n), within(1e-8));
        }
    }
}
