package id.kinerja.rasch.tanda;

import static id.kinerja.rasch.tanda.TandaTest.bahan;
import static id.kinerja.rasch.tanda.TandaTest.elemen;
import static id.kinerja.rasch.tanda.TandaTest.periksa;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.rasch.Simulasi;
import id.kinerja.rasch.Simulasi.Nilai;
import id.kinerja.rasch.taksir.Keterhubungan;
import id.kinerja.rasch.tanda.BahanTanda.PeranPenilai;
import id.kinerja.rasch.tanda.Tanda.Kode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** People who give each other high marks. */
class CincinTest {

    /** Four people of one unit of 14 rate each other far too high; everyone in the unit rates eight others. */
    private static List<Nilai> denganCincin(double tambah) {
        var sim = new Simulasi(42, 21, 31);
        var acak = new java.util.Random(32);
        var nilai = new ArrayList<Nilai>();
        for (int n = 0; n < 42; n++) {
            for (int k = 1; k <= 8; k++) {
                int unit = n / 14 * 14;
                int j = k == 8 ? (n + 14) % 42 : unit + (n - unit + k) % 14;
                boolean sekutu = n < 4 && j < 4;
                if (!sekutu) {
                    nilai.addAll(sim.pasangan(n, j, 0.2 * acak.nextGaussian()));
                }
            }
        }
        for (int a = 0; a < 4; a++) {
            for (int b = 0; b < 4; b++) {
                if (a != b) {
                    nilai.addAll(sim.pasangan(a, b, tambah));
                }
            }
        }
        return nilai;
    }

    @Test
    void a_ring_is_found_pair_by_pair_and_honest_ones_are_not() {
        var tanda = periksa(denganCincin(3)).stream()
                .filter(t -> t.kode() == Kode.RING)
                .toList();
        assertThat(tanda).hasSizeBetween(4, 6).allMatch(t -> t.elemen().matches("P100[0-3]\\|P100[0-3]"));
        assertThat(tanda).allMatch(t -> t.statistik() >= 1 && t.ambang() == 1 && t.n() >= 2);
        assertThat(tanda.getFirst().kalimat().id()).contains("saling memberi nilai", "kelompok 4 orang", "p = 0,001");
        assertThat(tanda.getFirst().kalimat().en()).contains("group of 4 people", "p = 0.001");
        assertThat(elemen(periksa(denganCincin(0)), Kode.RING)).isEmpty();
    }

    @Test
    void superior_and_subordinate_are_no_mutual_pair() {
        var d = Simulasi.susun(denganCincin(3));
        var peran = new PeranPenilai[d.banyakPasangan()];
        Arrays.fill(peran, PeranPenilai.BAWAHAN);
        var bahan = bahan(d, Optional.of(peran));
        var tanda = PemeriksaTanda.periksa(bahan, Keterhubungan.periksa(d));
        assertThat(elemen(tanda, Kode.RING)).isEmpty();
    }

    /** Honest ratings; in each unit of 14 everybody faces one other mutually. Chosen pairs n|j get more. */
    static List<Nilai> jujur(long benih, double tambah, Set<String> lebih) {
        var sim = new Simulasi(42, 21, benih);
        var acak = new java.util.Random(benih + 1);
        var nilai = new ArrayList<Nilai>();
        for (int n = 0; n < 42; n++) {
            for (int k = 1; k <= 8; k++) {
                int unit = n / 14 * 14;
                int j = k == 8 ? (n + 14) % 42 : unit + (n - unit + k) % 14;
                nilai.addAll(
                        sim.pasangan(n, j, 0.2 * acak.nextGaussian() + (lebih.contains(n + "|" + j) ? tambah : 0)));
            }
        }
        return nilai;
    }

    @Test
    void two_people_alone_are_found_when_both_directions_are_high() {
        var dua = periksa(jujur(5, 3, Set.of("2|9", "9|2"))).stream()
                .filter(t -> t.kode() == Kode.RING)
                .toList();
        assertThat(dua).singleElement().satisfies(t -> {
            assertThat(t.elemen()).isEqualTo("P1002|P1009");
            assertThat(t.n()).isEqualTo(2);
            assertThat(t.kalimat().id()).contains("P1002 dan P1009").doesNotContain("kelompok");
        });
        assertThat(elemen(periksa(jujur(5, 4, Set.of("2|9"))), Kode.RING)).isEmpty();
    }

    @Test
    void honest_pairs_are_standard_normal_and_raise_no_flag() {
        double jumlah = 0;
        double kuadrat = 0;
        int banyak = 0;
        int tanda = 0;
        for (int benih = 100; benih < 112; benih++) {
            var bahan = bahan(Simulasi.susun(jujur(benih, 0, Set.of())), Optional.empty());
            for (double z : SisaTimbalBalik.hitung(bahan, PasanganTimbalBalik.cari(bahan))) {
                if (!Double.isNaN(z)) {
                    jumlah += z;
                    kuadrat += z * z;
                    banyak++;
                }
            }
            var hasil = new ArrayList<Tanda>();
            Cincin.cari(bahan, hasil);
            tanda += hasil.size();
        }
        assertThat(banyak).isEqualTo(12 * 42);
        assertThat(jumlah / banyak).isBetween(-0.2, 0.2);
        assertThat(Math.sqrt(kuadrat / banyak)).isBetween(0.75, 1.2);
        assertThat(tanda).isZero();
    }

    @Test
    void who_is_known_by_nobody_else_cannot_be_tested() {
        var nilai = jujur(7, 0, Set.of());
        for (var x : new Simulasi(42, 21, 8).pasangan(2, 9, 2)) {
            nilai.add(new Nilai("X", "Y", x.butir(), x.label()));
            nilai.add(new Nilai("Y", "X", x.butir(), Math.max(x.label() - 1, 2)));
        }
        var bahan = bahan(Simulasi.susun(nilai), Optional.empty());
        var timbalBalik = PasanganTimbalBalik.cari(bahan);
        var z = SisaTimbalBalik.hitung(bahan, timbalBalik);
        assertThat(timbalBalik).hasSize(22);
        assertThat(timbalBalik.stream().filter(t -> Double.isNaN(z[t.satu()])))
                .singleElement()
                .satisfies(t -> assertThat(bahan.ratee(bahan.rancangan().ratee(t.satu())))
                        .isEqualTo("X"));
        var hasil = new ArrayList<Tanda>();
        Cincin.cari(bahan, hasil);
        assertThat(hasil).isEmpty();
    }
}
