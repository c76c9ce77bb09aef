package id.kinerja.skp.model;

import static id.kinerja.skp.StatusSkp.DIAJUKAN;
import static id.kinerja.skp.StatusSkp.DRAF;
import static id.kinerja.skp.model.RencanaUji.BAMBANG;
import static id.kinerja.skp.model.RencanaUji.RATNA;
import static id.kinerja.skp.model.RencanaUji.SITI;
import static id.kinerja.skp.model.RencanaUji.indikator;
import static id.kinerja.skp.model.RencanaUji.skp;
import static id.kinerja.skp.model.RencanaUji.tambahan;
import static id.kinerja.skp.model.RencanaUji.utama;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.PegawaiId;
import id.kinerja.skp.StatusSkp;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Stages and acts of a plan: what is open in each stage, and the sentence for everything that is not. */
class SkpTest {

    private static final List<Rhk> LENGKAP = List.of(utama(1, indikator()));

    @ParameterizedTest
    @CsvSource({
        // stage, change, hand in, withdraw, decide
        "DRAF, boleh, boleh, tidak-bisa-ditarik, tidak-menunggu",
        "DIAJUKAN, tidak-bisa-diubah, tidak-bisa-diubah, boleh, boleh",
        "DIKEMBALIKAN, boleh, boleh, tidak-bisa-ditarik, tidak-menunggu",
        "DITETAPKAN, tidak-bisa-diubah, tidak-bisa-diubah, tidak-bisa-ditarik, tidak-menunggu",
        "DITUTUP, tidak-bisa-diubah, tidak-bisa-diubah, tidak-bisa-ditarik, tidak-menunggu",
        "DIBATALKAN, tidak-bisa-diubah, tidak-bisa-diubah, tidak-bisa-ditarik, tidak-menunggu"
    })
    void each_stage_opens_some_acts_and_refuses_the_others(
            StatusSkp status, String ubah, String ajukan, String tarik, String putuskan) {
        var rencana = skp(status, true, LENGKAP);
        assertThat(jawaban(rencana::pastikanBolehDiubah)).isEqualTo(ubah);
        assertThat(jawaban(rencana::pastikanBolehDiajukan)).isEqualTo(ajukan);
        assertThat(jawaban(rencana::pastikanBolehDitarik)).isEqualTo(tarik);
        assertThat(jawaban(() -> rencana.pastikanMenunggu(BAMBANG))).isEqualTo(putuskan);
    }

    @ParameterizedTest
    @EnumSource(StatusSkp.class)
    void only_the_pejabat_penilai_decides_whatever_the_stage(StatusSkp status) {
        var rencana = skp(status, true, LENGKAP);
        assertThat(jawaban(() -> rencana.pastikanMenunggu(RATNA))).isEqualTo("bukan-penilai");
        assertThat(jawaban(() -> rencana.pastikanMenunggu(SITI))).isEqualTo("bukan-penilai");
    }

    @ParameterizedTest
    @EnumSource(StatusSkp.class)
    void without_a_pejabat_penilai_nobody_decides(StatusSkp status) {
        var rencana = skp(status, false, LENGKAP);
        for (PegawaiId oleh : List.of(SITI, BAMBANG, RATNA)) {
            assertThat(jawaban(() -> rencana.pastikanMenunggu(oleh))).isEqualTo("bukan-penilai");
        }
    }

    @Test
    void a_plan_without_pejabat_penilai_is_written_but_not_handed_in() {
        var rencana = skp(DRAF, false, LENGKAP);
        assertThat(jawaban(rencana::pastikanBolehDiubah)).isEqualTo("boleh");
        assertThat(jawaban(rencana::pastikanBolehDiajukan)).isEqualTo("tanpa-penilai");
    }

    @Test
    void an_incomplete_plan_is_written_but_not_handed_in() {
        var rencana = skp(DRAF, true, List.of(utama(1)));
        assertThat(jawaban(rencana::pastikanBolehDiubah)).isEqualTo("boleh");
        assertThat(jawaban(rencana::pastikanBolehDiajukan)).isEqualTo("belum-lengkap");
    }

    @Test
    void the_refusal_says_how_many_things_are_missing() {
        var rencana = skp(DRAF, true, List.of(utama(1), utama(2)));
        assertThat(penolakan(rencana::pastikanBolehDiajukan).orElseThrow().kalimat())
                .contains("2 hal");
    }

    @Test
    void the_refusal_names_the_stage_in_words() {
        var rencana = skp(StatusSkp.DITETAPKAN, true, LENGKAP);
        assertThat(penolakan(rencana::pastikanBolehDiubah).orElseThrow().kalimat())
                .contains("Ditetapkan");
    }

    /** Whoever waits has to be told that it waits before what else is wrong with it. */
    @Test
    void the_stage_is_checked_before_the_content() {
        assertThat(jawaban(skp(DIAJUKAN, false, List.of())::pastikanBolehDiajukan))
                .isEqualTo("tidak-bisa-diubah");
    }

    @Test
    void rhk_are_told_apart_by_their_kind() {
        var rencana = skp(DRAF, true, List.of(utama(1, indikator()), tambahan(2, indikator()), utama(3, indikator())));
        assertThat(rencana.utama()).extracting(Rhk::nomor).containsExactly(1, 3);
        assertThat(rencana.tambahan()).extracting(Rhk::nomor).containsExactly(2);
    }

    @ParameterizedTest
    @CsvSource({"80, sekolah, 80 sekolah", "80 sekolah, sekolah, 80 sekolah", "80, '', 80"})
    void a_target_is_read_with_its_unit_once(String target, String satuan, String terbaca) {
        var i = indikator();
        assertThat(new Indikator(i.id(), i.aspek(), i.uraian(), target, null, satuan, i.polaritas()).targetLengkap())
                .isEqualTo(terbaca);
    }

    private static String jawaban(Runnable perbuatan) {
        return penolakan(perbuatan)
                .map(tolak -> tolak.kunci().replace("skp.tolak.", ""))
                .orElse("boleh");
    }

    private static Optional<AturanDilanggar> penolakan(Runnable perbuatan) {
        try {
            perbuatan.run();
            return Optional.empty();
        } catch (AturanDilanggar e) {
            return Optional.of(e);
        }
    }
}
