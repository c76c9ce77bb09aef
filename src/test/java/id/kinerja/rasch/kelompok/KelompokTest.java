package id.kinerja.rasch.kelompok;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.rasch.Rancangan;
import id.kinerja.rasch.Setelan;
import id.kinerja.rasch.Simulasi;
import id.kinerja.rasch.Simulasi.Nilai;
import id.kinerja.rasch.taksir.Penaksir;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

class KelompokTest {

    private static final List<String> NAMA = List.of("L", "P");

    private static int genap(String nama) {
        return Integer.parseInt(nama.substring(1)) % 2;
    }

    private static int[] kelompok(List<String> nama, ToIntFunction<String> oleh) {
        return nama.stream().mapToInt(oleh).toArray();
    }

    private static Rancangan rancangan(int orang, boolean berbeda) {
        var nilai = new ArrayList<>(new Simulasi(orang, 10, 71).nilai(5, 0.2));
        if (berbeda) {
            nilai.replaceAll(x -> x.butir().equals("I12") && genap(x.ratee()) == 1 && x.label() < 5
                    ? new Nilai(x.ratee(), x.rater(), x.butir(), x.label() + 1)
                    : x);
        }
        return Simulasi.susun(nilai);
    }

    @Test
    void an_item_that_is_easier_for_one_group_is_found() {
        var d = rancangan(240, true);
        var t = new Penaksir(Setelan.BAWAAN).taksir(d);
        var baris = ButirBerbeda.hitung(t, kelompok(d.nama().ratee(), KelompokTest::genap), NAMA);
        assertThat(baris).hasSize(10);
        for (var b : baris) {
            if (b.butir().equals("I12")) {
                assertThat(b.ukuran()).isEqualTo(ButirBerbeda.Ukuran.BESAR);
                assertThat(b.beda()).isGreaterThan(1);
                assertThat(b.p()).isLessThan(1e-6);
                assertThat(b.kalimat().id()).contains("I12 lebih mudah bagi P", "besar");
                assertThat(b.kalimat().en()).contains("easier for P", "large");
            } else {
                assertThat(b.ukuran()).as(b.butir()).isEqualTo(ButirBerbeda.Ukuran.KECIL);
                assertThat(b.kalimat().id()).contains("bekerja sama");
            }
            assertThat(b.galat()).isBetween(0.02, 0.3);
        }
    }

    @Test
    void below_a_hundred_people_nothing_is_said_about_an_item() {
        var kurang = rancangan(198, true);
        var t = new Penaksir(Setelan.BAWAAN).taksir(kurang);
        assertThat(ButirBerbeda.hitung(t, kelompok(kurang.nama().ratee(), KelompokTest::genap), NAMA))
                .allMatch(b -> b.ukuran() == ButirBerbeda.Ukuran.TERLALU_SEDIKIT)
                .allMatch(b -> b.kalimat().id().contains("Kurang dari 100"));
        var cukup = rancangan(200, true);
        var u = new Penaksir(Setelan.BAWAAN).taksir(cukup);
        assertThat(ButirBerbeda.hitung(u, kelompok(cukup.nama().ratee(), KelompokTest::genap), NAMA))
                .noneMatch(b -> b.ukuran() == ButirBerbeda.Ukuran.TERLALU_SEDIKIT);
    }

    @Test
    void favour_within_a_group_is_found() {
        var sim = new Simulasi(120, 10, 72);
        var nilai = new ArrayList<Nilai>();
        for (int n = 0; n < 120; n++) {
            for (int k = 1; k <= 6; k++) {
                int j = (n + k) % 120;
                nilai.addAll(sim.pasangan(n, j, n % 2 == j % 2 ? 0.6 : -0.6));
            }
        }
        var d = Simulasi.susun(nilai);
        var t = new Penaksir(Setelan.BAWAAN).taksir(d);
        var sel = InteraksiKelompok.hitung(
                t,
                kelompok(d.nama().ratee(), KelompokTest::genap),
                kelompok(d.nama().rater(), KelompokTest::genap),
                NAMA);
        assertThat(sel).hasSize(4).allMatch(InteraksiKelompok.Baris::menonjol);
        assertThat(sel).allMatch(b -> b.sel().bias() > 0 == b.kelompokRater().equals(b.kelompokRatee()));
        assertThat(sel.getFirst().kalimat().id()).contains("Penilai L menilai L lebih tinggi");
        assertThat(sel.get(1).kalimat().en()).contains("Raters of L rate P lower");
        var adil = rancangan(120, false);
        var u = new Penaksir(Setelan.BAWAAN).taksir(adil);
        assertThat(InteraksiKelompok.hitung(
                        u,
                        kelompok(adil.nama().ratee(), KelompokTest::genap),
                        kelompok(adil.nama().rater(), n -> n.equals("P1000") ? -1 : genap(n)),
                        NAMA))
                .hasSize(4)
                .noneMatch(InteraksiKelompok.Baris::menonjol)
                .allMatch(b -> b.kalimat().id().contains("tidak menilai"));
    }
}
