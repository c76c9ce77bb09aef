package id.kinerja.rasch.tanda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.kinerja.rasch.Rancangan;
import id.kinerja.rasch.Setelan;
import id.kinerja.rasch.Simulasi;
import id.kinerja.rasch.Taksiran;
import id.kinerja.rasch.tahap2.HasilTahap2;
import id.kinerja.rasch.tahap2.Ragam;
import id.kinerja.rasch.tahap2.UkuranPasangan;
import id.kinerja.rasch.taksir.Penaksir;
import id.kinerja.rasch.tanda.BahanTanda.PeranPenilai;
import id.kinerja.rasch.tanda.Tanda.Kode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Flags that rest on pair measures, with the measures set by hand. */
class HitunganTandaTest {

    private static final Ragam RAGAM = new Ragam(1, 0.2, 0.3);

    private final Taksiran t = new Penaksir(Setelan.BAWAAN).taksir(Simulasi.susun(new Simulasi(40, 5, 61).nilai(6, 0)));
    private final Rancangan d = t.rancangan();
    private final double[] ukuran = new double[d.banyakPasangan()];
    private final double[] ragam = new double[d.banyakPasangan()];
    private final PeranPenilai[] peran = new PeranPenilai[d.banyakPasangan()];

    private BahanTanda bahan(double... rataPeran) {
        int n = d.banyakRatee();
        var tahap2 = new HasilTahap2(
                RAGAM,
                rataPeran,
                new double[rataPeran.length],
                0,
                0.1,
                new double[n],
                new double[n],
                new double[d.banyakRater()],
                new double[d.banyakRater()],
                true);
        return new BahanTanda(t, new UkuranPasangan(ukuran, ragam), tahap2, Optional.of(peran));
    }

    /** One person with one superior, two peers and a subordinate; nobody else has a superior. */
    private List<Tanda> jarak(double atasan, double galat, double... rataPeran) {
        Arrays.fill(peran, PeranPenilai.REKAN);
        Arrays.fill(ragam, galat);
        int a = d.awalRatee(7);
        peran[a] = PeranPenilai.ATASAN;
        peran[a + 1] = PeranPenilai.BAWAHAN;
        Arrays.fill(ukuran, 0);
        ukuran[a] = atasan;
        ukuran[a + 1] = 0.4;
        ukuran[a + 2] = -0.2;
        var hasil = new ArrayList<Tanda>();
        new TandaPeran(bahan(rataPeran)).jarak(hasil);
        return hasil;
    }

    /** Others: 0.4 - (-0.3), -0.2 - 0.1 and three times 0 - 0.1, mean 0.02; the superior's mean is 0.2. */
    @Test
    void the_gap_is_taken_from_role_means() {
        var satu = jarak(3, 0, 0.2, 0.1, -0.3);
        assertThat(satu).hasSize(1);
        assertThat(satu.getFirst().elemen()).isEqualTo(d.nama().ratee().get(7));
        assertThat(satu.getFirst().statistik()).isCloseTo(2.8 - 0.02, within(1e-12));
        assertThat(satu.getFirst().ambang()).isEqualTo(1.5);
        assertThat(satu.getFirst().n()).isEqualTo(5);
        // One mean for all roles: others 0.4 - 0.2, -0.2 - 0.2, three times -0.2, mean -0.16.
        assertThat(jarak(-3, 0, 0.2).getFirst().statistik()).isCloseTo(-3.2 + 0.16, within(1e-12));
        assertThat(jarak(-3, 0, 0.2).getFirst().ambang()).isEqualTo(-1.5);
    }

    /** t = gap / sqrt(v + 0.5 + (v + 0.5)/5), the own view and the severity of each rater being in it. */
    @Test
    void the_gap_must_be_more_than_chance() {
        // Gap 3.0: t = 2.58 where 1.2 (v + 0.5) = (3 / 2.58)².
        double batas = 9 / (2.58 * 2.58) / 1.2 - 0.5;
        assertThat(jarak(3.22, batas - 1e-6, 0.2, 0.1, -0.3)).hasSize(1);
        assertThat(jarak(3.22, batas + 1e-6, 0.2, 0.1, -0.3)).isEmpty();
        assertThat(jarak(1.72 + 1e-9, -0.4, 0.2, 0.1, -0.3)).hasSize(1);
        assertThat(jarak(1.72 - 1e-9, -0.4, 0.2, 0.1, -0.3)).as("1.5 logits").isEmpty();
    }

    @Test
    void two_others_are_needed_beside_the_superior() {
        for (int lain = 1; lain <= 2; lain++) {
            int sisa = lain;
            var sedikit = d.saring((p, _) -> d.ratee(p) != 7 || p <= d.awalRatee(7) + sisa);
            var bahan = bahan(0.0);
            var peranSedikit = new PeranPenilai[sedikit.banyakPasangan()];
            Arrays.fill(peranSedikit, PeranPenilai.REKAN);
            peranSedikit[sedikit.awalRatee(7)] = PeranPenilai.ATASAN;
            var ukuranSedikit = new double[peranSedikit.length];
            ukuranSedikit[sedikit.awalRatee(7)] = 9;
            var taksiran = new Penaksir(Setelan.BAWAAN).taksir(sedikit);
            var hasil = new ArrayList<Tanda>();
            new TandaPeran(new BahanTanda(
                            taksiran,
                            new UkuranPasangan(ukuranSedikit, new double[peranSedikit.length]),
                            bahan.tahap2(),
                            Optional.of(peranSedikit)))
                    .jarak(hasil);
            assertThat(hasil).hasSize(lain - 1);
        }
    }

    private List<Tanda> rentang(int j, double[] isi) {
        for (int p = 0; p < ukuran.length; p++) {
            ukuran[p] = p % 7 - 3.0;
        }
        for (int k = 0; k < isi.length; k++) {
            ukuran[d.pasanganRater(d.awalRater(j) + k)] = isi[k];
        }
        var hasil = new ArrayList<Tanda>();
        new TandaPola(bahan(0.0), hasil).cari();
        return hasil.stream()
                .filter(x -> x.kode() == Kode.RANGE)
                .filter(x -> x.elemen().equals(d.nama().rater().get(j)))
                .toList();
    }

    /** Spread of the pair measures over that of the people, their sampling variance added. */
    @Test
    void the_range_is_compared_with_that_of_the_people() {
        int j = 12;
        int banyak = d.awalRater(j + 1) - d.awalRater(j);
        assertThat(banyak).isEqualTo(6);
        Arrays.fill(ragam, 0.25);
        var orang = IntStream.range(d.awalRater(j), d.awalRater(j + 1))
                .mapToDouble(q -> t.ratee().ukuran(d.ratee(d.pasanganRater(q))))
                .toArray();
        double harapan = Math.sqrt(ragamContoh(orang) + 0.25);
        var bentuk = new double[] {1.1, -0.4, 0.3, 0.9, -1.2, 0.5};
        double lebar = Math.sqrt(ragamContoh(bentuk));
        var sempit = kali(bentuk, 0.499 * harapan / lebar);
        var satu = rentang(j, sempit);
        assertThat(satu).hasSize(1);
        assertThat(satu.getFirst().statistik()).isCloseTo(0.499, within(1e-9));
        assertThat(satu.getFirst().n()).isEqualTo(6);
        assertThat(rentang(j, kali(bentuk, 0.501 * harapan / lebar))).isEmpty();
    }

    private static double[] kali(double[] v, double oleh) {
        return Arrays.stream(v).map(x -> 2 + x * oleh).toArray();
    }

    private static double ragamContoh(double[] v) {
        double rata = Arrays.stream(v).average().orElseThrow();
        return Arrays.stream(v).map(x -> (x - rata) * (x - rata)).sum() / (v.length - 1);
    }
}
