package id.kinerja.rasch.tanda;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.rasch.Rancangan;
import id.kinerja.rasch.Setelan;
import id.kinerja.rasch.Simulasi;
import id.kinerja.rasch.Simulasi.Nilai;
import id.kinerja.rasch.tahap2.PengukurPasangan;
import id.kinerja.rasch.tahap2.Ragam;
import id.kinerja.rasch.tahap2.Tahap2;
import id.kinerja.rasch.taksir.Keterhubungan;
import id.kinerja.rasch.taksir.Pekerja;
import id.kinerja.rasch.taksir.Penaksir;
import id.kinerja.rasch.tanda.BahanTanda.PeranPenilai;
import id.kinerja.rasch.tanda.Tanda.Kode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Flags find what was planted and leave the others alone. */
class TandaTest {

    static final String PELAKU = "P1007";
    private static final Ragam RAGAM = new Ragam(0.75, 0.2, 0.04);

    static BahanTanda bahan(Rancangan d, Optional<PeranPenilai[]> peran) {
        var pekerja = new Pekerja(1);
        var t = new Penaksir(Setelan.BAWAAN).taksir(d);
        var pasangan = PengukurPasangan.ukur(t, pekerja);
        return new BahanTanda(t, pasangan, new Tahap2(d, pasangan, Tahap2.Peran.satu(d)).ukur(RAGAM, pekerja), peran);
    }

    static List<Tanda> periksa(List<Nilai> nilai) {
        var bahan = bahan(Simulasi.susun(nilai), Optional.empty());
        return PemeriksaTanda.periksa(
                bahan, Keterhubungan.periksa(bahan.taksiran().dipakai()));
    }

    static List<Nilai> ubah(UnaryOperator<Nilai> oleh) {
        var sim = new Simulasi(60, 21, 21);
        sim.alpha[7] = 0;
        var nilai = new ArrayList<>(sim.nilai(7, 0.2));
        nilai.replaceAll(x -> x.rater().equals(PELAKU) ? oleh.apply(x) : x);
        return nilai;
    }

    static Nilai label(Nilai x, int label) {
        return new Nilai(x.ratee(), x.rater(), x.butir(), Math.clamp(label, 1, 5));
    }

    static List<String> elemen(List<Tanda> tanda, Kode kode) {
        return tanda.stream().filter(t -> t.kode() == kode).map(Tanda::elemen).toList();
    }

    @Test
    void honest_ratings_raise_hardly_any_flag() {
        var tanda = periksa(ubah(x -> x));
        assertThat(tanda.stream().filter(t -> t.elemen().contains(PELAKU))).isEmpty();
        for (var kode : List.of(
                Kode.CENTRAL,
                Kode.HALO,
                Kode.STRAIGHTLINE,
                Kode.OVERFIT,
                Kode.ERRATIC,
                Kode.RANGE,
                Kode.LOW_INFO,
                Kode.DISCONNECTED,
                Kode.WEAK_LINK,
                Kode.THRESHOLD,
                Kode.ROLE_GAP,
                Kode.SUP_MISMATCH)) {
            assertThat(elemen(tanda, kode)).as(kode.name()).isEmpty();
        }
    }

    @Test
    void a_severe_and_a_lenient_rater() {
        var ketat = periksa(ubah(x -> label(x, x.label() - 1)));
        assertThat(elemen(ketat, Kode.SEVERE)).contains(PELAKU);
        assertThat(elemen(ketat, Kode.LENIENT)).doesNotContain(PELAKU);
        var t = ketat.stream()
                .filter(x -> x.kode() == Kode.SEVERE && x.elemen().equals(PELAKU))
                .findAny()
                .orElseThrow();
        assertThat(t.statistik()).isGreaterThan(0.7);
        assertThat(t.ambang()).isEqualTo(0.7);
        assertThat(t.n()).isEqualTo(7);
        assertThat(t.kalimat().id())
                .contains("7 orang", "lebih rendah", "forum kalibrasi")
                .contains(",");
        assertThat(t.kalimat().en()).contains("7 people", "lower");
        var longgar = periksa(ubah(x -> label(x, x.label() + 1)));
        assertThat(elemen(longgar, Kode.LENIENT)).contains(PELAKU);
        assertThat(longgar.stream().filter(x -> x.elemen().equals(PELAKU) && x.kode() == Kode.LENIENT))
                .allMatch(x -> x.statistik() < -0.7 && x.kalimat().id().contains("lebih tinggi"));
    }

    @Test
    void marks_piled_up_in_the_middle() {
        var tanda = periksa(ubah(x -> label(x, x.label() == 3 ? 3 : x.label() < 3 ? x.label() + 1 : x.label() - 1)));
        assertThat(elemen(tanda, Kode.CENTRAL)).containsExactly(PELAKU);
        var t = tanda.stream().filter(x -> x.kode() == Kode.CENTRAL).findAny().orElseThrow();
        assertThat(t.statistik()).isBetween(0.1, 0.9);
        assertThat(t.kalimat().id()).contains("tengah");
    }

    @Test
    void the_same_mark_for_everyone_is_too_narrow_a_range() {
        assertThat(elemen(periksa(ubah(x -> label(x, 2 + x.butir().charAt(2) % 3))), Kode.RANGE))
                .contains(PELAKU);
    }

    @Test
    void one_impression_for_all_items() {
        var kesan = new HashMap<String, Integer>();
        var tanda = periksa(ubah(x -> label(
                x, kesan.computeIfAbsent(x.ratee(), _ -> x.label()) + (x.butir().equals("I15") ? 1 : 0))));
        assertThat(elemen(tanda, Kode.HALO)).contains(PELAKU);
        assertThat(elemen(tanda, Kode.STRAIGHTLINE)).isEmpty();
        kesan.clear();
        var lurus = periksa(ubah(x -> label(x, kesan.computeIfAbsent(x.ratee(), _ -> x.label()))));
        assertThat(elemen(lurus, Kode.STRAIGHTLINE)).containsExactly(PELAKU);
        var t = lurus.stream()
                .filter(x -> x.kode() == Kode.STRAIGHTLINE)
                .findAny()
                .orElseThrow();
        assertThat(t.statistik()).isGreaterThanOrEqualTo(0.8);
        assertThat(t.n()).isBetween(3L, 7L);
    }

    @Test
    void marks_without_a_pattern_and_with_too_much_of_it() {
        var acak = new java.util.Random(5);
        var tanda = periksa(ubah(x -> label(x, acak.nextBoolean() ? 1 : 5)));
        assertThat(elemen(tanda, Kode.ERRATIC)).contains(PELAKU);
        assertThat(tanda.stream().filter(x -> x.kode() == Kode.ERRATIC))
                .allMatch(x -> x.statistik() > 1.5 && x.n() >= 60);
        var sim = new Simulasi(60, 21, 21);
        var rapi = periksa(ubah(x -> {
            double orang = sim.theta[Integer.parseInt(x.ratee().substring(1)) - 1000];
            double butir = 0.1 * (Integer.parseInt(x.butir().substring(1)) - 20);
            return label(x, (int) Math.round(3 + 0.75 * (orang - butir)));
        }));
        assertThat(elemen(rapi, Kode.OVERFIT)).contains(PELAKU);
    }

    @Test
    void a_pair_far_from_what_others_say() {
        var tanda = periksa(ubah(x -> x.ratee().equals("P1006") ? label(x, 6 - x.label() > 3 ? 5 : 1) : x));
        var nilai = ubah(x -> x);
        nilai.replaceAll(x -> x.rater().equals(PELAKU) && x.ratee().equals("P1006")
                ? label(x, x.butir().equals("I10") ? 4 : 5)
                : x);
        double tinggi = nilai.stream()
                .filter(x -> x.ratee().equals("P1006"))
                .mapToInt(Nilai::label)
                .average()
                .orElse(0);
        assertThat(tinggi).isPositive();
        var dyad = periksa(nilai).stream()
                .filter(x -> x.kode() == Kode.DYAD && x.elemen().equals(PELAKU + "|P1006"))
                .toList();
        assertThat(dyad).hasSize(1);
        assertThat(dyad.getFirst().statistik()).isGreaterThan(3);
        assertThat(dyad.getFirst().n()).isEqualTo(6);
        assertThat(dyad.getFirst().kalimat().id()).contains(PELAKU, "P1006", "lebih tinggi");
        assertThat(tanda).isNotNull();
    }

    @Test
    void a_superior_far_from_the_others() {
        var nilai = new ArrayList<>(new Simulasi(60, 21, 41).nilai(5, 0.1));
        nilai.replaceAll(x -> x.ratee().equals("P1010") && x.rater().equals("P1011") ? label(x, 5) : x);
        nilai.replaceAll(
                x -> x.ratee().equals("P1010") && !x.rater().equals("P1011") ? label(x, Math.min(x.label(), 3)) : x);
        var d = Simulasi.susun(nilai);
        var peran = new PeranPenilai[d.banyakPasangan()];
        for (int p = 0; p < peran.length; p++) {
            boolean atasan = d.rater(p) == d.nama().rater().indexOf("P1011");
            peran[p] = atasan ? PeranPenilai.ATASAN : p % 2 == 0 ? PeranPenilai.REKAN : PeranPenilai.BAWAHAN;
        }
        var bahan = bahan(d, Optional.of(peran));
        var tanda = PemeriksaTanda.periksa(bahan, Keterhubungan.periksa(d));
        assertThat(elemen(tanda, Kode.ROLE_GAP)).containsExactly("P1010");
        var t = tanda.stream().filter(x -> x.kode() == Kode.ROLE_GAP).findAny().orElseThrow();
        assertThat(t.statistik()).isGreaterThan(1.5);
        assertThat(t.n()).isEqualTo(4);
        assertThat(t.kalimat().id()).contains("lebih tinggi");
    }

    @Test
    void a_result_two_levels_from_the_measure_wants_a_reason() {
        var bahan = bahan(Simulasi.susun(new Simulasi(30, 21, 51).nilai(4, 0)), Optional.empty());
        var ukuran = bahan.tahap2().ratee();
        var urut = java.util.stream.IntStream.range(0, 30)
                .boxed()
                .sorted(java.util.Comparator.comparingDouble(n -> ukuran[n]))
                .toList();
        var tingkat = new int[30];
        var unit = new int[30];
        for (int k = 0; k < 30; k++) {
            tingkat[urut.get(k)] = k / 10;
        }
        var hasil = new ArrayList<Tanda>();
        new TandaPeran(bahan).hasilAtasan(tingkat, unit, hasil);
        assertThat(hasil).isEmpty();
        tingkat[urut.getFirst()] = 2;
        tingkat[urut.getLast()] = 0;
        new TandaPeran(bahan).hasilAtasan(tingkat, unit, hasil);
        assertThat(hasil)
                .extracting(Tanda::elemen)
                .containsExactlyInAnyOrder(bahan.ratee(urut.getFirst()), bahan.ratee(urut.getLast()));
        assertThat(hasil).extracting(Tanda::statistik).containsExactlyInAnyOrder(2.0, -2.0);
        hasil.clear();
        tingkat[urut.getFirst()] = -1;
        tingkat[urut.getLast()] = -1;
        new TandaPeran(bahan).hasilAtasan(tingkat, unit, hasil);
        assertThat(hasil).isEmpty();
    }

    @Test
    void few_data_are_said_to_be_few() {
        var nilai = new ArrayList<>(new Simulasi(60, 21, 61).nilai(4, 0.2));
        new Simulasi(60, 21, 62)
                .pasangan(3, 4, 0)
                .forEach(x -> nilai.add(new Nilai(x.ratee(), "tamu", x.butir(), x.label())));
        var tanda = periksa(nilai);
        assertThat(elemen(tanda, Kode.LOW_INFO)).containsExactly("tamu");
        var jarang = new ArrayList<>(nilai);
        int[] sisa = {9};
        jarang.replaceAll(x -> x.label() == 5 && sisa[0]-- <= 0 ? label(x, 4) : x);
        var t = periksa(jarang).stream().filter(x -> x.kode() == Kode.THRESHOLD).toList();
        assertThat(t).singleElement().satisfies(x -> {
            assertThat(x.elemen()).isEqualTo("5");
            assertThat(x.n()).isEqualTo(9);
        });
        int[] cukup = {10};
        nilai.replaceAll(x -> x.label() == 5 && cukup[0]-- <= 0 ? label(x, 4) : x);
        assertThat(elemen(periksa(nilai), Kode.THRESHOLD)).isEmpty();
    }
}
