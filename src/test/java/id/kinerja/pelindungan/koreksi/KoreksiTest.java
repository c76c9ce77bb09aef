package id.kinerja.pelindungan.koreksi;

import static kinerja.tabel.Tables.AUDIT_JEJAK;
import static kinerja.tabel.Tables.PEGAWAI_PROFIL;
import static kinerja.tabel.Tables.PELINDUNGAN_KOREKSI;
import static kinerja.tabel.Tables.SIKLUS_ATURAN;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.halaman.Tamu;
import id.kinerja.uji.JamUji;
import id.kinerja.uji.UjiWeb;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A person asks that a datum be put right; the pengelola answers before the clock of UU 27/2022 Pasal 30 runs out. */
@UjiWeb(contoh = true)
class KoreksiTest {

    private static final Instant MULAI = Instant.parse("2026-11-26T02:00:00Z");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JamUji jam;

    @AfterEach
    void lepas(DSLContext db) {
        jam.lepas();
        db.deleteFrom(PELINDUNGAN_KOREKSI).execute();
    }

    private Tamu nurhayati() throws Exception {
        return Tamu.masuk(mvc, Tamu.NURHAYATI).sebagai("PENGELOLA_UNIT");
    }

    private Tamu wayan() throws Exception {
        return Tamu.masuk(mvc, Tamu.WAYAN).sebagai("PENGELOLA_INSTANSI");
    }

    private static int minta(Tamu siapa, String salah) throws Exception {
        return siapa.kirim("/koreksi/saya", "jenis", "profil", "salah", salah, "benar", "III/d", "bukti", "SK 12")
                .getStatus();
    }

    private static UUID satu(DSLContext db) {
        return Objects.requireNonNull(db.select(PELINDUNGAN_KOREKSI.ID)
                .from(PELINDUNGAN_KOREKSI)
                .orderBy(PELINDUNGAN_KOREKSI.DIAJUKAN.desc())
                .limit(1)
                .fetchOne(PELINDUNGAN_KOREKSI.ID));
    }

    @Test
    void both_sides_see_the_clock_until_it_is_answered(DSLContext db) throws Exception {
        jam.atur(MULAI);
        assertThat(minta(Tamu.masuk(mvc, Tamu.RATNA), "Golongan tertulis III/c"))
                .isEqualTo(302);
        jam.atur(MULAI.plus(Duration.ofHours(19)));
        var ratna = Tamu.masuk(mvc, Tamu.RATNA);
        assertThat(ratna.buka("/koreksi/saya").getContentAsString())
                .contains("Golongan tertulis III/c", "2 hari 5 jam lagi", "29 Nov 2026 09.00");
        var nurhayati = nurhayati();
        assertThat(nurhayati.buka("/hari-ini").getContentAsString()).contains("1 permintaan perbaikan data menunggu");
        assertThat(nurhayati.buka("/koreksi").getContentAsString()).contains("Ratna Dewi Puspita", "2 hari 5 jam lagi");
        var url = "/koreksi/" + satu(db);
        assertThat(nurhayati
                        .kirim(url + "/jawaban", "keputusan", "DIPERBAIKI", "jawaban", "Golongan sudah III/d.")
                        .getStatus())
                .isEqualTo(302);
        assertThat(ratna.buka("/koreksi/saya").getContentAsString())
                .contains("Diperbaiki", "Golongan sudah III/d.")
                .doesNotContain("jam lagi");
        assertThat(nurhayati.buka("/hari-ini").getContentAsString()).doesNotContain("permintaan perbaikan data");
        assertThat(nurhayati
                        .kirim(url + "/jawaban", "keputusan", "DITOLAK", "jawaban", "Sekali lagi")
                        .getStatus())
                .isEqualTo(422);
        var ratnaId = Objects.requireNonNull(db.fetchValue(PEGAWAI_PROFIL.ID, PEGAWAI_PROFIL.NIP.eq(Tamu.RATNA)));
        assertThat(db.fetchCount(
                        AUDIT_JEJAK,
                        AUDIT_JEJAK
                                .PERBUATAN
                                .in("pelindungan.koreksi.pengajuan", "pelindungan.koreksi.DIPERBAIKI")
                                .and(AUDIT_JEJAK.OBJEK_ID.eq(satu(db).toString()))
                                .and(AUDIT_JEJAK.SUBJEK_ID.eq(ratnaId))))
                .isEqualTo(2);
    }

    @Test
    void what_was_not_answered_in_time_stands_in_the_overdue_list_of_the_instansi(DSLContext db) throws Exception {
        jam.atur(MULAI);
        minta(Tamu.masuk(mvc, Tamu.RATNA), "Terlambat dijawab");
        jam.atur(MULAI.plus(Duration.ofDays(3)).minusSeconds(1));
        assertThat(wayan().buka("/koreksi?bagian=LEWAT").getContentAsString()).doesNotContain("Ratna Dewi");
        jam.atur(MULAI.plus(Duration.ofHours(74)));
        assertThat(wayan().buka("/koreksi?bagian=LEWAT").getContentAsString()).contains("Ratna Dewi", "lewat 2 jam");
        assertThat(wayan().buka("/hari-ini").getContentAsString()).contains("lewat 2 jam");
    }

    @Test
    void the_deadline_is_the_rule_of_the_day_and_no_constant(DSLContext db) throws Exception {
        db.update(SIKLUS_ATURAN)
                .set(SIKLUS_ATURAN.NILAI, "24")
                .where(SIKLUS_ATURAN.KUNCI.eq("koreksi.jam"))
                .execute();
        jam.atur(MULAI);
        minta(Tamu.masuk(mvc, Tamu.RATNA), "Aturan berubah");
        db.update(SIKLUS_ATURAN)
                .set(SIKLUS_ATURAN.NILAI, "72")
                .where(SIKLUS_ATURAN.KUNCI.eq("koreksi.jam"))
                .execute();
        assertThat(db.fetchValue(PELINDUNGAN_KOREKSI.BATAS, PELINDUNGAN_KOREKSI.ID.eq(satu(db)))
                        .toInstant())
                .isEqualTo(MULAI.plus(Duration.ofDays(1)));
    }

    @Test
    void a_refusal_needs_a_reason_and_nothing_typed_is_lost(DSLContext db) throws Exception {
        minta(Tamu.masuk(mvc, Tamu.RATNA), "Nama salah eja");
        var url = "/koreksi/" + satu(db) + "/jawaban";
        assertThat(wayan().kirim(url, "keputusan", "DITOLAK", "jawaban", " ").getContentAsString())
                .contains("Tulis jawaban untuk pemohon");
        var tanpa = wayan().kirim(url, "keputusan", "", "jawaban", "Sudah sesuai SK");
        assertThat(tanpa.getStatus()).isEqualTo(422);
        assertThat(tanpa.getContentAsString()).contains("Pilih satu keputusan", "Sudah sesuai SK");
        var kosong = Tamu.masuk(mvc, Tamu.RATNA).kirim("/koreksi/saya", "jenis", "x", "bukti", "SK nomor 9");
        assertThat(kosong.getStatus()).isEqualTo(422);
        assertThat(kosong.getContentAsString())
                .contains("Pilih data mana", "Tulis apa yang salah", "Tulis apa yang benar", "SK nomor 9");
        var panjang = Tamu.masuk(mvc, Tamu.RATNA)
                .kirim("/koreksi/saya", "jenis", "profil", "salah", "x".repeat(1001), "benar", "y");
        assertThat(panjang.getStatus()).isEqualTo(422);
    }

    @Test
    void nobody_answers_her_own_request_and_an_outsider_finds_none(DSLContext db) throws Exception {
        minta(Tamu.masuk(mvc, Tamu.NURHAYATI), "Milik pengelola sendiri");
        var url = "/koreksi/" + satu(db);
        assertThat(nurhayati().buka(url).getContentAsString()).doesNotContain("Kirim jawaban");
        assertThat(nurhayati()
                        .kirim(url + "/jawaban", "keputusan", "DIPERBAIKI", "jawaban", "Ya")
                        .getStatus())
                .isEqualTo(422);
        minta(Tamu.masuk(mvc, Tamu.TOGAR), "Dari inspektorat");
        assertThat(nurhayati().buka("/koreksi/" + satu(db)).getStatus()).isEqualTo(404);
        assertThat(nurhayati().buka("/koreksi").getContentAsString()).doesNotContain("Togar");
    }

    @Test
    void at_most_ten_requests_of_a_person_wait_at_once() throws Exception {
        var ratna = Tamu.masuk(mvc, Tamu.RATNA);
        for (var n = 0; n < 10; n++) {
            assertThat(minta(ratna, "Ke-" + n)).isEqualTo(302);
        }
        assertThat(minta(ratna, "Ke-11")).isEqualTo(422);
    }
}
