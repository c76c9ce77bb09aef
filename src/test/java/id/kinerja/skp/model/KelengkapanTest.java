package id.kinerja.skp.model;

import static id.kinerja.skp.JenisSkp.JA_JF;
import static id.kinerja.skp.JenisSkp.JPT;
import static id.kinerja.skp.Pendekatan.KUALITATIF;
import static id.kinerja.skp.Pendekatan.KUANTITATIF;
import static id.kinerja.skp.model.RencanaUji.indikator;
import static id.kinerja.skp.model.RencanaUji.pembawaSasaran;
import static id.kinerja.skp.model.RencanaUji.rhk;
import static id.kinerja.skp.model.RencanaUji.skp;
import static id.kinerja.skp.model.RencanaUji.tambahan;
import static id.kinerja.skp.model.RencanaUji.utama;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.skp.RhkId;
import id.kinerja.skp.model.Kelengkapan.Kekurangan;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules R3.2 to R3.6: each with the plan that just keeps it and the plan that just breaks it. */
class KelengkapanTest {

    private static final RhkId PIMPINAN = new RhkId(new UUID(3, 90));

    @Test
    void one_rhk_utama_is_enough() {
        assertThat(kurang(skp(JA_JF, KUANTITATIF, utama(1, indikator())))).isEmpty();
    }

    @Test
    void a_plan_without_rhk_lacks_rhk_utama_as_a_whole() {
        assertThat(Kelengkapan.periksa(skp(JA_JF, KUANTITATIF)))
                .containsExactly(new Kekurangan("tanpa-utama", 0, null));
    }

    @Test
    void rhk_tambahan_is_optional_but_cannot_stand_alone() {
        assertThat(kurang(skp(JA_JF, KUANTITATIF, utama(1, indikator()), tambahan(2, indikator()))))
                .isEmpty();
        assertThat(kurang(skp(JA_JF, KUANTITATIF, tambahan(1, indikator())))).containsExactly("tanpa-utama");
    }

    @Test
    void the_result_has_to_be_written() {
        assertThat(kurang(skp(JA_JF, KUANTITATIF, rhk(1, true, " ", PIMPINAN, null, indikator()))))
                .containsExactly("uraian");
        assertThat(kurang(skp(JA_JF, KUANTITATIF, rhk(1, true, "a", PIMPINAN, null, indikator()))))
                .isEmpty();
    }

    @Test
    void every_rhk_has_an_indicator() {
        var rencana = skp(JA_JF, KUANTITATIF, utama(1, indikator()), utama(2), tambahan(3));
        assertThat(Kelengkapan.periksa(rencana))
                .containsExactly(
                        new Kekurangan("indikator", 2, new RhkId(new UUID(3, 2))),
                        new Kekurangan("indikator", 3, new RhkId(new UUID(3, 3))));
    }

    @Test
    void an_indicator_has_to_be_written() {
        assertThat(kurang(skp(JA_JF, KUANTITATIF, utama(1, indikator("WAKTU", " ", "12 bulan")))))
                .containsExactly("uraian-indikator");
    }

    @ParameterizedTest
    @ValueSource(strings = {"KUANTITAS", "KUALITAS", "WAKTU", "BIAYA"})
    void one_aspect_is_enough(String aspek) {
        assertThat(kurang(skp(JA_JF, KUANTITATIF, utama(1, indikator(aspek, "Laporan", "12")))))
                .isEmpty();
    }

    @Test
    void ja_jf_choose_an_aspect_and_jpt_do_not() {
        var tanpaAspek = indikator(null, "Indeks mutu", "80");
        assertThat(kurang(skp(JA_JF, KUANTITATIF, utama(1, tanpaAspek)))).containsExactly("aspek");
        assertThat(kurang(skp(JPT, KUANTITATIF, pembawaSasaran(1, "PENERIMA_LAYANAN", tanpaAspek))))
                .isEmpty();
    }

    @Test
    void a_quantitative_indicator_has_a_target_of_its_own() {
        var tanpaTarget = indikator("KUANTITAS", "Laporan", " ");
        assertThat(kurang(skp(JA_JF, KUANTITATIF, utama(1, tanpaTarget)))).containsExactly("target");
        assertThat(kurang(skp(JPT, KUANTITATIF, pembawaSasaran(1, "ANGGARAN", tanpaTarget))))
                .containsExactly("target");
    }

    @Test
    void in_the_qualitative_approach_one_narrative_is_enough() {
        assertThat(kurang(skp(JA_JF, KUALITATIF, utama(1, indikator(null, "80 sekolah menerapkannya", "")))))
                .isEmpty();
        assertThat(kurang(skp(JA_JF, KUALITATIF, utama(1, indikator(null, "", "")))))
                .containsExactly("uraian-indikator");
        assertThat(kurang(skp(JA_JF, KUALITATIF, utama(1)))).containsExactly("indikator");
    }

    @Test
    void rhk_utama_of_ja_jf_supports_an_rhk_of_the_leader() {
        assertThat(kurang(skp(JA_JF, KUANTITATIF, rhk(1, true, "Mutu naik", null, null, indikator()))))
                .containsExactly("pimpinan");
        assertThat(kurang(skp(JA_JF, KUANTITATIF, rhk(1, true, "Mutu naik", PIMPINAN, null, indikator()))))
                .isEmpty();
    }

    @Test
    void rhk_tambahan_supports_nothing_in_particular() {
        assertThat(kurang(skp(JA_JF, KUANTITATIF, utama(1, indikator()), tambahan(2, indikator()))))
                .isEmpty();
    }

    @Test
    void two_rhk_may_support_the_same_rhk_of_the_leader() {
        assertThat(kurang(skp(JA_JF, KUANTITATIF, utama(1, indikator()), utama(2, indikator()))))
                .isEmpty();
    }

    @Test
    void rhk_utama_of_jpt_supports_a_goal() {
        assertThat(kurang(skp(JPT, KUANTITATIF, rhk(1, true, "Mutu naik", null, "ANGGARAN", indikator()))))
                .containsExactly("sasaran");
        assertThat(kurang(skp(JPT, KUANTITATIF, pembawaSasaran(1, "ANGGARAN", indikator()))))
                .isEmpty();
    }

    @Test
    void jpt_choose_a_perspective_and_ja_jf_do_not() {
        assertThat(kurang(skp(JPT, KUANTITATIF, pembawaSasaran(1, null, indikator()))))
                .containsExactly("perspektif");
        assertThat(kurang(skp(JPT, KUANTITATIF, pembawaSasaran(1, "PROSES_BISNIS", indikator()))))
                .isEmpty();
        assertThat(kurang(skp(JA_JF, KUANTITATIF, pembawaSasaran(1, null, indikator()))))
                .isEmpty();
    }

    @Test
    void the_same_lack_of_two_indicators_is_named_once() {
        var kosong = indikator(null, "", "");
        assertThat(kurang(skp(JA_JF, KUANTITATIF, utama(1, kosong, kosong))))
                .containsExactly("uraian-indikator", "target", "aspek");
    }

    @Test
    void everything_missing_is_named_at_once() {
        assertThat(kurang(skp(JPT, KUANTITATIF, rhk(1, true, "", null, null))))
                .containsExactly("uraian", "sasaran", "perspektif", "indikator");
    }

    @Test
    void each_lack_has_a_sentence_that_names_the_rhk() {
        assertThat(new Kekurangan("target", 2, PIMPINAN).kalimat()).contains("RHK 2");
        assertThat(new Kekurangan("tanpa-utama", 0, null).kalimat()).isNotBlank();
    }

    private static List<String> kurang(Skp rencana) {
        return Kelengkapan.periksa(rencana).stream().map(Kekurangan::kunci).toList();
    }
}
