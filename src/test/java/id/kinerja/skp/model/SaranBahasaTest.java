package id.kinerja.skp.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.bersama.Format;
import id.kinerja.skp.IndikatorId;
import id.kinerja.skp.JenisSkp;
import id.kinerja.skp.Pendekatan;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules carry their own examples: each finds its bad one and leaves its good one alone. */
class SaranBahasaTest {

    static Stream<KaidahBahasa> kaidah() {
        return KaidahBahasa.semua().stream();
    }

    @ParameterizedTest
    @MethodSource("kaidah")
    void a_rule_finds_its_bad_example_and_not_its_good_one(KaidahBahasa k) {
        assertThat(k.temukan(k.keliru())).as(k.keliru()).isPresent();
        assertThat(k.temukan(k.baik())).as(k.baik()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Menyusun laporan keuangan, Laporan keuangan tersusun",
        "Mengelola arsip aktif., Arsip aktif terkelola",
        "Meningkatkan mutu layanan, Mutu layanan meningkat",
        "Berjalan kaki, ",
        "Menyusun, "
    })
    void an_activity_is_offered_as_a_result(String kegiatan, String hasil) {
        assertThat(KaidahBahasa.sebagaiHasil(kegiatan).orElse(null)).isEqualTo(hasil);
    }

    @ParameterizedTest
    @CsvSource({
        "Tidak pernah terjadi cedera pasien, false",
        "Semua surat dibalas, true",
        "Meningkatnya mutu layanan, false",
        "Media promosi kesehatan tersedia, false",
        "Mekanisme pengaduan berjalan, false"
    })
    void words_that_only_look_alike_are_left_alone(String rhk, boolean kena) {
        var saran = KaidahBahasa.semua().stream()
                .filter(k -> k.bidang() == KaidahBahasa.Bidang.RHK)
                .filter(k -> k.kode().equals("MUTLAK") || k.kode().equals("KEGIATAN"))
                .anyMatch(k -> k.temukan(rhk).isPresent());
        assertThat(saran).as(rhk).isEqualTo(kena);
    }

    @ParameterizedTest
    @CsvSource({
        "KUANTITAS, Jumlah dokumen, banyak, dokumen, TANPA_ANGKA",
        "KUANTITAS, Jumlah dokumen, 12, '', TANPA_SATUAN",
        "WAKTU, Persentase layanan, 12, layanan, TANPA_WAKTU",
        "WAKTU, Lama layanan, 3, hari, ''",
        "KUANTITAS, Jumlah dokumen, 12, dokumen, ''",
        "KUANTITAS, Kualitas layanan, 12, dokumen, TANPA_UKURAN",
        "KUANTITAS, Jumlah dokumen, -5, dokumen, TAK_WAJAR",
        "KUANTITAS, Jumlah dokumen, 0, dokumen, TAK_WAJAR",
        "KUALITAS, Persentase layanan, 150, %, TAK_WAJAR",
        "KUALITAS, Persentase layanan, 100, %, ''",
    })
    void an_indicator_is_told_what_keeps_it_from_being_measured(
            String aspek, String uraian, String target, String satuan, String kode) {
        var i = new Indikator(
                new IndikatorId(new UUID(9, 1)),
                aspek,
                uraian,
                target,
                Format.bacaAngka(target).orElse(null),
                satuan,
                "MAKSIMUM");
        var saran = SaranBahasa.periksa(skp(RencanaUji.utama(1, i)), RencanaUji.utama(1, i), Map.of());
        assertThat(saran.stream().map(SaranBahasa.Saran::kode).collect(Collectors.joining(" ")))
                .isEqualTo(kode);
    }

    @ParameterizedTest
    @CsvSource({
        "MAKSIMUM, 80, 81, true",
        "MAKSIMUM, 80, 80, false",
        "MINIMUM, 5, 4, true",
        "MINIMUM, 5, 5, false",
        "STABIL, 5, 9, false"
    })
    void a_target_less_ambitious_than_last_years_result_is_remarked(
            String polaritas, String target, BigDecimal lalu, boolean kena) {
        var id = new IndikatorId(new UUID(9, 1));
        var i = new Indikator(id, "KUANTITAS", "Jumlah sekolah", target, new BigDecimal(target), "sekolah", polaritas);
        var saran = SaranBahasa.periksa(skp(RencanaUji.utama(1, i)), RencanaUji.utama(1, i), Map.of(id, lalu));
        assertThat(saran.stream().anyMatch(s -> s.kode().equals("TURUN"))).isEqualTo(kena);
    }

    @Test
    void two_rhk_with_the_same_words_are_remarked_whatever_their_punctuation() {
        var satu = RencanaUji.rhk(1, true, "Arsip unit tersedia.", null, null, RencanaUji.indikator());
        var dua = RencanaUji.rhk(2, true, "ARSIP unit  tersedia", null, null, RencanaUji.indikator());
        assertThat(SaranBahasa.periksa(skp(satu, dua), dua, Map.of()))
                .anyMatch(s -> s.kode().equals("KEMBAR") && s.kutipan().equals("1"));
        assertThat(SaranBahasa.periksa(skp(dua), dua, Map.of()))
                .noneMatch(s -> s.kode().equals("KEMBAR"));
    }

    @Test
    void the_whole_plan_is_told_which_customary_aspect_nothing_measures() {
        var r = RencanaUji.utama(1, RencanaUji.indikator());
        assertThat(SaranBahasa.aspekBelumAda(skp(r))).containsExactly("KUALITAS", "WAKTU");
    }

    private static Skp skp(Rhk... rhk) {
        return RencanaUji.skp(JenisSkp.JA_JF, Pendekatan.KUANTITATIF, rhk);
    }
}
