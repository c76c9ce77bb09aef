package id.kinerja.rasch.besar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.kinerja.rasch.DataDitolak;
import id.kinerja.rasch.Kemajuan;
import id.kinerja.rasch.Rancangan;
import id.kinerja.rasch.Setelan;
import id.kinerja.rasch.Simulasi;
import id.kinerja.rasch.Simulasi.Nilai;
import id.kinerja.rasch.Status;
import id.kinerja.rasch.taksir.Penaksir;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class PenaksirBesarTest {

    private static final Setelan KETAT = Setelan.BAWAAN.denganToleransi(1e-9);

    /** Twenty groups of people that never meet; together more pairs than the table needs. */
    private static Rancangan banyakKelompok() {
        var nilai = new ArrayList<Nilai>();
        for (int g = 0; g < 20; g++) {
            var awalan = "G" + (10 + g);
            new Simulasi(40, 8, 100 + g)
                    .nilai(5, 0.2)
                    .forEach(x -> nilai.add(new Nilai(awalan + x.ratee(), awalan + x.rater(), x.butir(), x.label())));
        }
        return Simulasi.susun(nilai);
    }

    private static PenaksirBesar penaksir(long cuplikan) {
        return new PenaksirBesar(KETAT, Kemajuan.DIAM, cuplikan);
    }

    @Test
    void frozen_values_from_everything_give_the_measures_of_the_plain_way() {
        var d = banyakKelompok();
        var kalibrasi = penaksir(Long.MAX_VALUE).kalibrasi(d);
        assertThat(kalibrasi.nilai()).isEqualTo(d.banyakNilai());
        assertThat(kalibrasi.pergeseran()).isZero();
        var besar = penaksir(1).taksir(d, kalibrasi);
        var biasa = new Penaksir(KETAT).taksir(d);
        for (int n = 0; n < d.banyakRatee(); n++) {
            assertThat(besar.ratee().ukuran(n)).isCloseTo(biasa.ratee().ukuran(n), within(1e-7));
            assertThat(besar.rater().ukuran(n)).isCloseTo(biasa.rater().ukuran(n), within(1e-7));
        }
    }

    @Test
    void a_sample_is_near_and_says_how_near() {
        var d = banyakKelompok();
        assertThatThrownBy(() -> penaksir(1500).kalibrasi(d))
                .isInstanceOf(DataDitolak.class)
                .hasMessageContaining("Dua cuplikan");
        var c = Cuplikan.ambil(d, 5000, 3);
        assertThat(c.banyakNilai()).isBetween(5000, 5000 + 40 * 8);
        assertThat(Cuplikan.ambil(d, 5000, 3).banyakPasangan()).isEqualTo(c.banyakPasangan());
    }

    @Test
    void shards_are_whole_subsets_and_agree_with_the_whole() {
        var d = banyakKelompok();
        var kalibrasi = penaksir(Long.MAX_VALUE).kalibrasi(d);
        var semua = penaksir(1).taksir(d, kalibrasi);
        var pecahan = PenaksirBesar.pecah(d, 3 * 1600);
        assertThat(pecahan).hasSize(7);
        for (var ikut : pecahan) {
            var t = penaksir(1).taksirPecahan(d, kalibrasi, ikut);
            for (int n = 0; n < ikut.length; n++) {
                if (ikut[n]) {
                    assertThat(t.ratee().ukuran(n)).isCloseTo(semua.ratee().ukuran(n), within(1e-7));
                } else {
                    assertThat(t.ratee().status(n)).isEqualTo(Status.TANPA_NILAI);
                }
            }
        }
        for (int n = 0; n < d.banyakRatee(); n++) {
            int ke = n;
            assertThat(pecahan.stream().filter(p -> p[ke])).hasSize(1);
        }
        assertThat(PenaksirBesar.pecah(d, 1)).hasSize(20);
    }
}
