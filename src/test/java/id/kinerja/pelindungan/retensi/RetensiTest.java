package id.kinerja.pelindungan.retensi;

import static kinerja.tabel.Tables.AKSES_AKUN;
import static kinerja.tabel.Tables.AUDIT_FAKTA;
import static kinerja.tabel.Tables.AUDIT_JEJAK;
import static kinerja.tabel.Tables.DOKUMEN_BERKAS;
import static kinerja.tabel.Tables.EVALUASI_HASIL;
import static kinerja.tabel.Tables.PEGAWAI_KEAKTIFAN;
import static kinerja.tabel.Tables.PEGAWAI_PROFIL;
import static kinerja.tabel.Tables.PELINDUNGAN_RETENSI;
import static kinerja.tabel.Tables.SIKLUS_ATURAN;
import static kinerja.tabel.Tables.SKP_BUKTI;
import static kinerja.tabel.Tables.SKP_RHK;
import static kinerja.tabel.Tables.SKP_SKP;
import static kinerja.tabel.Tables.UMPANBALIK_CATATAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import id.kinerja.audit.urutan.LogUji;
import id.kinerja.audit.verifikasi.VerifikasiLog;
import id.kinerja.bersama.AkunId;
import id.kinerja.bersama.PegawaiId;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Peran;
import id.kinerja.bersama.Uuid7;
import id.kinerja.dokumen.BerkasId;
import id.kinerja.dokumen.PenyimpanBerkas;
import id.kinerja.evaluasi.HasilId;
import id.kinerja.evaluasi.data.BahanPenilaian;
import id.kinerja.evaluasi.data.JejakHasil;
import id.kinerja.halaman.Tamu;
import id.kinerja.pelindungan.RetensiId;
import id.kinerja.uji.UjiWeb;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kinerja.tabel.tables.records.PelindunganRetensiRecord;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** Data whose time is over are shown first, and go only when somebody has confirmed exactly that list. */
@UjiWeb(contoh = true)
class RetensiTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private LaksanakanRetensi retensi;

    @Autowired
    private VerifikasiLog verifikasi;

    @Autowired
    private LogUji log;

    @Autowired
    private JejakHasil jejakHasil;

    @Autowired
    private BahanPenilaian bahan;

    @Autowired
    private PenyimpanBerkas berkas;

    @Autowired
    private TransactionTemplate transaksi;

    private static UUID orang(DSLContext db, String nip) {
        return Objects.requireNonNull(db.fetchValue(PEGAWAI_PROFIL.ID, PEGAWAI_PROFIL.NIP.eq(nip)));
    }

    /** She left so many years and so many days ago. */
    private static void berhenti(DSLContext db, UUID id, LocalDate tanggal) {
        var p = PEGAWAI_PROFIL;
        db.update(p).set(p.AKTIF, false).where(p.ID.eq(id)).execute();
        db.update(AKSES_AKUN)
                .set(AKSES_AKUN.AKTIF, false)
                .where(AKSES_AKUN.NIP.eq(db.fetchValue(p.NIP, p.ID.eq(id))))
                .execute();
        var k = PEGAWAI_KEAKTIFAN;
        db.deleteFrom(k).where(k.PEGAWAI_ID.eq(id)).execute();
        db.insertInto(k, k.ID, k.PEGAWAI_ID, k.TANGGAL, k.AKTIF, k.ALASAN, k.KETERANGAN, k.DICATAT)
                .values(Uuid7.baru(), id, tanggal, false, "PENSIUN", "SK 1", OffsetDateTime.now(ZoneOffset.UTC))
                .execute();
    }

    private static PelindunganRetensiRecord menunggu(DSLContext db) {
        return Objects.requireNonNull(db.fetchOne(PELINDUNGAN_RETENSI, PELINDUNGAN_RETENSI.STATUS.eq("MENUNGGU")));
    }

    private Tamu wayan() throws Exception {
        return Tamu.masuk(mvc, Tamu.WAYAN).sebagai("PENGELOLA_INSTANSI");
    }

    @Test
    void what_is_over_goes_when_it_is_confirmed_and_the_log_still_verifies(DSLContext db) throws Exception {
        log.dirikan();
        var ratna = orang(db, Tamu.RATNA);
        var bukti = unggah(db, ratna);
        var hasil = Objects.requireNonNull(db.selectFrom(EVALUASI_HASIL)
                .where(EVALUASI_HASIL.PEGAWAI_ID.eq(ratna))
                .and(EVALUASI_HASIL.STATUS.in("DITETAPKAN", "DISAMPAIKAN"))
                .orderBy(EVALUASI_HASIL.ID)
                .limit(1)
                .fetchOne());
        var penilai = new Pelaku(
                new AkunId(UUID.randomUUID()),
                new PegawaiId(hasil.getPenilaiId()),
                "Penilai",
                "",
                "",
                Peran.PENILAI,
                "",
                List.of());
        transaksi.executeWithoutResult(
                _ -> jejakHasil.penetapan(bahan.hasil(new HasilId(hasil.getId()), penilai), penilai));
        log.urutkanDanTandatangani();
        assertThat(verifikasi.semua(null).fakta()).isPositive();

        berhenti(db, ratna, LocalDate.now(ZoneOffset.UTC).minusYears(6));
        var wayan = wayan();
        assertThat(wayan.kirim("/retensi").getStatus()).isEqualTo(302);
        var usulan = menunggu(db);
        var url = "/retensi/" + usulan.getId();
        assertThat(wayan.buka("/retensi").getContentAsString()).contains("Evaluasi", usulan.getSidik());
        assertThat(wayan.buka(url + "/evaluasi").getContentAsString()).contains("Ratna Dewi Puspita", "UU 27/2022");
        assertThat(wayan.buka(url + "/evaluasi/ekspor").getContentAsString())
                .contains(hasil.getId().toString());
        assertThat(wayan.buka(url + "/profil").getContentAsString()).doesNotContain("Ratna Dewi Puspita");
        assertThat(db.fetchExists(EVALUASI_HASIL, EVALUASI_HASIL.PEGAWAI_ID.eq(ratna)))
                .isTrue();

        assertThat(wayan.kirim(url + "/pelaksanaan", "sidik", usulan.getSidik()).getStatus())
                .isEqualTo(302);
        assertThat(db.fetchExists(EVALUASI_HASIL, EVALUASI_HASIL.PEGAWAI_ID.eq(ratna)))
                .isFalse();
        assertThat(db.fetchExists(SKP_SKP, SKP_SKP.PEGAWAI_ID.eq(ratna))).isFalse();
        assertThat(db.fetchExists(UMPANBALIK_CATATAN, UMPANBALIK_CATATAN.PENERIMA_ID.eq(ratna)))
                .isFalse();
        assertThat(db.fetchExists(
                        AUDIT_FAKTA, AUDIT_FAKTA.OBJEK_ID.eq(hasil.getId().toString())))
                .isFalse();
        assertThat(db.fetchExists(AKSES_AKUN, AKSES_AKUN.NIP.eq(Tamu.RATNA))).isFalse();
        assertThat(db.fetchValue(PEGAWAI_PROFIL.NIP, PEGAWAI_PROFIL.ID.eq(ratna)))
                .isEqualTo(Tamu.RATNA);
        assertThat(bukti).doesNotExist();

        log.urutkanDanTandatangani();
        verifikasi.semua(null);
        assertThat(db.fetchCount(
                        AUDIT_JEJAK,
                        AUDIT_JEJAK
                                .PERBUATAN
                                .eq("pelindungan.retensi.hapus")
                                .and(AUDIT_JEJAK.OBJEK_ID.eq(hasil.getId().toString()))))
                .isOne();
        assertThat(wayan.kirim(url + "/pelaksanaan", "sidik", usulan.getSidik()).getStatus())
                .isEqualTo(422);
    }

    /** The file on the disk of a piece of evidence of hers. */
    private java.nio.file.Path unggah(DSLContext db, UUID pegawai) throws Exception {
        var ratna = Tamu.masuk(mvc, Tamu.RATNA);
        var terbuka = Objects.requireNonNull(db.select(EVALUASI_HASIL.SKP_ID, EVALUASI_HASIL.PERIODE_ID)
                .from(EVALUASI_HASIL)
                .where(EVALUASI_HASIL.PEGAWAI_ID.eq(pegawai))
                .and(EVALUASI_HASIL.STATUS.eq("TERBUKA"))
                .orderBy(EVALUASI_HASIL.ID.desc())
                .limit(1)
                .fetchOne());
        var rhk = Objects.requireNonNull(db.select(SKP_RHK.ID)
                .from(SKP_RHK)
                .where(SKP_RHK.SKP_ID.eq(terbuka.value1()))
                .orderBy(SKP_RHK.NOMOR)
                .limit(1)
                .fetchOne(SKP_RHK.ID));
        var isi = ("%PDF-1.4\n" + UUID.randomUUID()).getBytes(StandardCharsets.US_ASCII);
        var jawaban = ratna.kirim(multipart("/realisasi/" + terbuka.value1() + "/" + terbuka.value2() + "/bukti")
                .file(new MockMultipartFile("berkas", "retensi.pdf", "application/pdf", isi))
                .param("rhk", rhk.toString())
                .with(csrf()));
        assertThat(jawaban.getStatus()).isEqualTo(302);
        var id = Objects.requireNonNull(db.select(SKP_BUKTI.BERKAS_ID)
                .from(SKP_BUKTI)
                .join(DOKUMEN_BERKAS)
                .on(DOKUMEN_BERKAS.ID.eq(SKP_BUKTI.BERKAS_ID))
                .where(DOKUMEN_BERKAS.NAMA.eq("retensi.pdf"))
                .fetchOne(SKP_BUKTI.BERKAS_ID));
        var letak = berkas.buka(new BerkasId(id)).letak();
        assertThat(Files.exists(letak)).isTrue();
        return letak;
    }

    @Test
    void a_list_that_has_changed_removes_nothing(DSLContext db) throws Exception {
        var dian = orang(db, Tamu.DIAN);
        var usulan = retensi.hitung(null);
        berhenti(db, dian, LocalDate.now(ZoneOffset.UTC).minusYears(12));
        assertThatThrownBy(() -> retensi.laksanakan(new RetensiId(usulan.id().nilai()), usulan.sidik(), null))
                .hasMessage("pelindungan.tolak.daftar-berubah");
        assertThat(db.fetchExists(EVALUASI_HASIL, EVALUASI_HASIL.PEGAWAI_ID.eq(dian)))
                .isTrue();
        var baru = retensi.hitung(null);
        var ditolak = wayan().kirim("/retensi/" + baru.id() + "/pelaksanaan", "sidik", usulan.sidik());
        assertThat(ditolak.getStatus()).isEqualTo(422);
        assertThat(ditolak.getContentAsString()).contains("Daftarnya berubah");

        assertThat(retensi.laksanakan(baru.id(), baru.sidik(), null)).isPositive();
        var p = PEGAWAI_PROFIL;
        assertThat(db.fetchValue(p.NIP, p.ID.eq(dian))).startsWith("disamarkan-");
        assertThat(db.fetchValue(p.NAMA, p.ID.eq(dian))).isEqualTo("—");
        assertThat(wayan().buka("/pegawai/nonaktif").getStatus()).isEqualTo(200);
        assertThat(wayan().buka("/pegawai/" + dian).getStatus()).isEqualTo(200);
        assertThat(retensi.hitung(null).jumlah()).isZero();
    }

    @Test
    void the_years_count_from_leaving_to_the_day(DSLContext db) {
        var orang = orang(db, "199502172020121004");
        var hariIni = LocalDate.now(java.time.ZoneId.of("Asia/Jakarta"));
        berhenti(db, orang, hariIni.minusYears(5));
        assertThat(jumlah("evaluasi")).isZero();
        berhenti(db, orang, hariIni.minusYears(5).minusDays(1));
        assertThat(jumlah("evaluasi")).isPositive();
        var a = SIKLUS_ATURAN;
        db.update(a)
                .set(a.NILAI, "tahun=7 tindakan=HAPUS sejak=BERHENTI")
                .where(a.KUNCI.eq("retensi.evaluasi"))
                .execute();
        assertThat(jumlah("evaluasi")).isZero();
        assertThat(jumlah("rencana"))
                .as("a plan stays while an evaluation rests on it")
                .isZero();
        assertThat(jumlah("umpan-balik")).isNotNegative();
        db.update(a)
                .set(a.NILAI, "tahun=5 tindakan=HAPUS sejak=BERHENTI")
                .where(a.KUNCI.eq("retensi.evaluasi"))
                .execute();
        db.update(PEGAWAI_PROFIL)
                .set(PEGAWAI_PROFIL.AKTIF, true)
                .where(PEGAWAI_PROFIL.ID.eq(orang))
                .execute();
        assertThat(jumlah("evaluasi")).as("who came back is on the staff").isZero();
    }

    private int jumlah(String jenis) {
        return retensi.hitung(null).kelas().stream()
                .filter(k -> k.jenis().equals(jenis))
                .mapToInt(k -> k.jumlah())
                .sum();
    }

    @Test
    void the_yearly_reckoning_is_made_once_and_removes_nothing(DSLContext db) {
        db.deleteFrom(kinerja.tabel.Tables.PELINDUNGAN_RETENSI_KELAS).execute();
        db.deleteFrom(PELINDUNGAN_RETENSI).execute();
        var sebelum = db.fetchCount(EVALUASI_HASIL);
        assertThat(retensi.berkala()).isPresent();
        assertThat(retensi.berkala()).isEmpty();
        assertThat(db.fetchCount(EVALUASI_HASIL)).isEqualTo(sebelum);
    }

    @Test
    void the_inspectorate_looks_and_does_not_confirm(DSLContext db) throws Exception {
        var usulan = retensi.hitung(null);
        var togar = Tamu.masuk(mvc, Tamu.TOGAR).sebagai("INSPEKTORAT");
        assertThat(togar.buka("/retensi").getStatus()).isEqualTo(200);
        assertThat(togar.kirim("/retensi/" + usulan.id() + "/pelaksanaan", "sidik", usulan.sidik())
                        .getStatus())
                .isEqualTo(403);
        assertThat(db.fetchExists(PELINDUNGAN_RETENSI, PELINDUNGAN_RETENSI.STATUS.eq("MENUNGGU")))
                .isTrue();
    }
}
