package id.kinerja.kewenangan;

import static kinerja.tabel.Tables.AKSES_AKUN;
import static kinerja.tabel.Tables.AKSES_FAKTOR;
import static kinerja.tabel.Tables.AKSES_PERAN;
import static kinerja.tabel.Tables.AKSES_SESI;
import static kinerja.tabel.Tables.AUDIT_JEJAK;
import static kinerja.tabel.Tables.DOKUMEN_TERBIT;
import static kinerja.tabel.Tables.EVALUASI_HASIL;
import static kinerja.tabel.Tables.ORGANISASI_JABATAN;
import static kinerja.tabel.Tables.PEGAWAI_IMPOR;
import static kinerja.tabel.Tables.PEGAWAI_KEDUDUKAN;
import static kinerja.tabel.Tables.PEGAWAI_PENEMPATAN;
import static kinerja.tabel.Tables.PEKERJAAN_PEKERJAAN;
import static kinerja.tabel.Tables.PELINDUNGAN_INSIDEN;
import static kinerja.tabel.Tables.PELINDUNGAN_KOREKSI;
import static kinerja.tabel.Tables.PELINDUNGAN_RETENSI;
import static kinerja.tabel.Tables.PERENCANAAN_PERJANJIAN;
import static kinerja.tabel.Tables.PERENCANAAN_SIMPUL;
import static kinerja.tabel.Tables.SKP_BUKTI;
import static kinerja.tabel.Tables.SKP_DIALOG;
import static kinerja.tabel.Tables.SKP_RENCANA_AKSI;
import static kinerja.tabel.Tables.SKP_RHK;
import static kinerja.tabel.Tables.SKP_SKP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import id.kinerja.bersama.Uuid7;
import id.kinerja.halaman.Tamu;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.SelectLimitStep;
import org.jooq.TableField;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Fills the variables of a path with what belongs to Ratna, so that only the relation to her decides. */
final class BerkasRatna {

    /** Requests that others may make only once the result is out: the same paths again with such a result. */
    static final List<String> SETELAH_TERBIT = List.of(
            "GET /evaluasi/{id terbit}",
            "GET /evaluasi/{id terbit}/cetak",
            "GET /evaluasi/{id terbit}/cetak.pdf",
            "GET /evaluasi/{id terbit}/dokumen",
            "GET /evaluasi/{id terbit}/dokumen.pdf");

    private static final String KODE = "0".repeat(26);

    private final DSLContext db;
    private final UUID pegawai;
    private final UUID skp;
    private final UUID rhk;
    private final UUID periode;
    private final UUID unit;

    BerkasRatna(DSLContext db) {
        this.db = db;
        var k = PEGAWAI_KEDUDUKAN;
        var duduk = Objects.requireNonNull(db.fetchOne(k, k.NIP.eq(Tamu.RATNA)));
        pegawai = duduk.getPegawaiId();
        unit = Objects.requireNonNull(duduk.getUnitId());
        skp = satu(db.select(SKP_SKP.ID)
                .from(SKP_SKP)
                .where(SKP_SKP.PEGAWAI_ID.eq(pegawai))
                .orderBy(SKP_SKP.TAHUN.desc()));
        rhk = satu(db.select(SKP_RHK.ID)
                .from(SKP_RHK)
                .where(SKP_RHK.SKP_ID.eq(skp))
                .orderBy(SKP_RHK.NOMOR));
        periode = hasil(EVALUASI_HASIL.PERIODE_ID, EVALUASI_HASIL.STATUS.eq("TERBUKA"));
    }

    /** Leaves what a path may name: a file, a step, an assigned role, an upload. */
    void lengkapi(Tamu ratna, Tamu pengelola) throws Exception {
        var lembar = "/realisasi/" + skp + "/" + periode;
        var pdf = "%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII);
        assertThat(ratna.kirim(multipart(lembar + "/bukti")
                                .file(new MockMultipartFile("berkas", "bukti.pdf", "application/pdf", pdf))
                                .param("rhk", rhk.toString())
                                .with(csrf()))
                        .getStatus())
                .isEqualTo(302);
        db.insertInto(
                        AKSES_FAKTOR,
                        AKSES_FAKTOR.AKUN_ID,
                        AKSES_FAKTOR.RAHASIA,
                        AKSES_FAKTOR.LANGKAH,
                        AKSES_FAKTOR.SEJAK)
                .values(akun(), "tersegel", 0L, OffsetDateTime.now(ZoneOffset.UTC))
                .execute();
        KunciRatna.pasang(db, sesi());
        ratna.kirim("/koreksi/saya", "jenis", "profil", "salah", "III/c", "benar", "III/d");
        ratna.kirim(
                "/skp/" + skp + "/dialog",
                "tahap",
                "PELAKSANAAN",
                "tanggal",
                "2026-01-05",
                "pokok",
                "Membahas target tahun ini");
        ratna.kirim(lembar + "/aksi", "rhk", rhk.toString(), "uraian", "Langkah");
        janjikan();
        mintaPekerjaan();
        terbitkan();
        var csv = "kode;nama;jenis;kode_induk\nX.1;Seksi Uji;SEKSI;1005010000.02\n".getBytes(StandardCharsets.UTF_8);
        pengelola.kirim("/retensi");
        pengelola.kirim("/insiden", "judul", "Laptop hilang", "diketahui", "2026-01-05T08:00");
        pengelola.kirim(multipart("/data/impor")
                .file(new MockMultipartFile("berkas", "unit.csv", "text/csv", csv))
                .param("jenis", "unit")
                .with(csrf()));
    }

    /** The agreement of the head of her agency, as a draft. */
    private void janjikan() {
        db.execute("""
                INSERT INTO perencanaan_perjanjian (id, tahun, revisi, alasan, status, unit_id, unit_jalur, unit, pertama_id,
                    pertama_nama, pertama_jabatan, kedua_id, kedua_nama, kedua_jabatan, catatan, versi)
                SELECT gen_random_uuid(), 2026, 0, '', 'DRAF', p.unit_id, p.unit_jalur, p.unit, p.id, p.nama, p.jabatan,
                       p.penilai_id, 'Atasan', 'Sekretaris Daerah', '', 1
                FROM pegawai_pub_ringkas p WHERE p.nip = ?
                """, Tamu.ZULFIKAR);
    }

    /** Work of hers that is done and has a file. */
    private void mintaPekerjaan() throws IOException {
        var id = Uuid7.baru();
        var kini = OffsetDateTime.now(ZoneOffset.UTC);
        var p = PEKERJAAN_PEKERJAAN;
        db.insertInto(p)
                .set(p.ID, id)
                .set(p.JENIS, "uji.hitung")
                .set(p.PARAMETER, "Ratna")
                .set(p.AKUN_ID, db.select(AKSES_AKUN.ID).from(AKSES_AKUN).where(AKSES_AKUN.NIP.eq(Tamu.RATNA)))
                .set(p.NAMA, "Ratna")
                .set(p.PERAN, "PEGAWAI")
                .set(p.LINGKUP, "")
                .set(p.STATUS, "SELESAI")
                .set(p.TAHAP, "")
                .set(p.KURSOR, "")
                .set(p.SELESAI, 1)
                .set(p.JUMLAH, 1)
                .set(p.CATATAN, "")
                .set(p.BERKAS, "hasil.zip")
                .set(p.DIBUAT, kini)
                .set(p.USAI, kini)
                .execute();
        var folder = Files.createDirectories(Path.of("data", "pekerjaan", id.toString()));
        Files.writeString(folder.resolve("hasil.zip"), "isi");
    }

    /** A document of hers that anybody may verify. */
    private void terbitkan() {
        var t = DOKUMEN_TERBIT;
        db.insertInto(t)
                .set(t.ID, Uuid7.baru())
                .set(t.KODE, KODE)
                .set(t.NOMOR, "SKP/2026/UJI")
                .set(t.JENIS, "SKP")
                .set(t.OBJEK_ID, skp)
                .set(t.VERSI, "1")
                .set(t.PERIHAL, "SKP")
                .set(t.SUBJEK, "R")
                .set(t.SUBJEK_NIP, "8")
                .set(t.SIDIK, "0".repeat(64))
                .set(t.TERBIT, OffsetDateTime.now(ZoneOffset.UTC))
                .execute();
    }

    private UUID pekerjaan() {
        return satu(db.select(PEKERJAAN_PEKERJAAN.ID).from(PEKERJAAN_PEKERJAAN).orderBy(PEKERJAAN_PEKERJAAN.ID));
    }

    /** What any form asks for at least; a request that is refused for a missing field would prove nothing. */
    MultiValueMap<String, String> isian() {
        var isi = new LinkedMultiValueMap<String, String>();
        isi.add("versi", "1");
        isi.add("rhk", rhk.toString());
        isi.add("atasan", "");
        isi.add("penempatan", penempatan().toString());
        isi.add("tahun", "2027");
        isi.add("pilihan", "PEGAWAI");
        isi.add("periode", periode.toString());
        return isi;
    }

    /** The path of a mapping with her things in it. */
    String isi(String pola) {
        var hasil = pola;
        for (var isi : khusus(pola).entrySet()) {
            hasil = hasil.replace("{" + isi.getKey() + "}", String.valueOf(isi.getValue()));
        }
        assertThat(hasil).doesNotContain("{");
        return hasil;
    }

    private Map<String, Object> khusus(String pola) {
        return switch (pola.split("/", -1)[1]) {
            case "skp" ->
                Map.of(
                        "id",
                        skp,
                        "rhk",
                        rhk,
                        "unit",
                        unit,
                        "dialog",
                        satu(db.select(SKP_DIALOG.ID).from(SKP_DIALOG)));
            case "realisasi" -> Map.of("skp", skp, "periode", periode, "bukti", bukti(), "aksi", aksi());
            case "bukti" -> Map.of("bukti", bukti());
            case "hasil" -> Map.of("id", hasil(EVALUASI_HASIL.ID, EVALUASI_HASIL.STATUS.eq("DITETAPKAN")));
            case "jejak" -> Map.of("id", jejak());
            case "unit" -> Map.of("id", unit, "jabatan", jabatan());
            case "periode" -> Map.of("id", periode, "tahun", 2026, "pembukaan", periode);
            case "pegawai" -> Map.of("id", pegawai, "penempatan", penempatan());
            case "pohon" -> Map.of("id", pola.endsWith("anak") ? misi() : simpul());
            case "perjanjian" ->
                Map.of("id", satu(db.select(PERENCANAAN_PERJANJIAN.ID).from(PERENCANAAN_PERJANJIAN)));
            case "menu" -> Map.of("kelompok", "periode");
            case "akun" -> Map.of("id", sesi());
            case "verifikasi" -> Map.of("kode", KODE);
            case "pekerjaan" -> Map.of("id", pekerjaan());
            case "data" -> data(pola);
            case "koreksi" -> Map.of("id", satu(PELINDUNGAN_KOREKSI.ID));
            case "retensi" -> Map.of("id", satu(PELINDUNGAN_RETENSI.ID), "jenis", "pembacaan");
            case "insiden" -> Map.of("id", satu(PELINDUNGAN_INSIDEN.ID));
            case "data-saya" -> Map.of("jenis", "profil");
            case "evaluasi" -> evaluasi(pola);
            default -> Map.of();
        };
    }

    private Map<String, Object> data(String pola) {
        if (pola.startsWith("/data/impor")) {
            return Map.of("id", impor(), "jenis", "pegawai");
        }
        return pola.startsWith("/data/kesiapan")
                ? Map.of("kode", "TANPA_ATASAN")
                : Map.of("id", akun(), "tugas", tugas());
    }

    private Map<String, Object> evaluasi(String pola) {
        if (pola.startsWith("/evaluasi/periode")) {
            return Map.of("id", periode);
        }
        var terbuka = hasil(EVALUASI_HASIL.ID, EVALUASI_HASIL.STATUS.eq("TERBUKA"));
        var terbit = hasil(EVALUASI_HASIL.ID, EVALUASI_HASIL.STATUS.eq("DITETAPKAN"));
        return Map.of("id", terbuka, "id terbit", terbit, "unit", unit);
    }

    private UUID hasil(TableField<?, UUID> kolom, Condition syarat) {
        return satu(db.select(kolom)
                .from(EVALUASI_HASIL)
                .where(EVALUASI_HASIL.PEGAWAI_ID.eq(pegawai))
                .and(syarat)
                .orderBy(EVALUASI_HASIL.ID.desc()));
    }

    private UUID bukti() {
        return satu(db.select(SKP_BUKTI.ID)
                .from(SKP_BUKTI)
                .where(SKP_BUKTI.RHK_ID.eq(rhk))
                .and(SKP_BUKTI.BERKAS_ID.isNotNull())
                .orderBy(SKP_BUKTI.ID));
    }

    private UUID aksi() {
        return satu(db.select(SKP_RENCANA_AKSI.ID)
                .from(SKP_RENCANA_AKSI)
                .where(SKP_RENCANA_AKSI.RHK_ID.eq(rhk))
                .and(SKP_RENCANA_AKSI.PERIODE_ID.eq(periode))
                .orderBy(SKP_RENCANA_AKSI.ID));
    }

    private UUID jejak() {
        return satu(db.select(AUDIT_JEJAK.ID)
                .from(AUDIT_JEJAK)
                .where(AUDIT_JEJAK.SUBJEK_ID.eq(pegawai))
                .orderBy(AUDIT_JEJAK.ID));
    }

    /** The only row of a table, or the first. */
    private UUID satu(TableField<?, UUID> kunci) {
        return satu(
                db.select(kunci).from(Objects.requireNonNull(kunci.getTable())).orderBy(kunci));
    }

    private UUID jabatan() {
        return satu(db.select(ORGANISASI_JABATAN.ID)
                .from(ORGANISASI_JABATAN)
                .where(ORGANISASI_JABATAN.UNIT_ID.eq(unit))
                .orderBy(ORGANISASI_JABATAN.ID));
    }

    private UUID penempatan() {
        return satu(db.select(PEGAWAI_PENEMPATAN.ID)
                .from(PEGAWAI_PENEMPATAN)
                .where(PEGAWAI_PENEMPATAN.PEGAWAI_ID.eq(pegawai))
                .orderBy(PEGAWAI_PENEMPATAN.ID));
    }

    /** The goal of her own agency, which its administrator may write. */
    private UUID simpul() {
        return satu(db.select(PERENCANAAN_SIMPUL.ID)
                .from(PERENCANAAN_SIMPUL)
                .join(PEGAWAI_KEDUDUKAN)
                .on(PEGAWAI_KEDUDUKAN.PERANGKAT_DAERAH_ID.eq(PERENCANAAN_SIMPUL.UNIT_ID))
                .where(PEGAWAI_KEDUDUKAN.PEGAWAI_ID.eq(pegawai))
                .orderBy(PERENCANAAN_SIMPUL.ID));
    }

    private UUID misi() {
        return satu(db.select(PERENCANAAN_SIMPUL.ID)
                .from(PERENCANAAN_SIMPUL)
                .where(PERENCANAAN_SIMPUL.JENIS.eq("MISI"))
                .orderBy(PERENCANAAN_SIMPUL.ID));
    }

    private UUID impor() {
        return satu(db.select(PEGAWAI_IMPOR.ID).from(PEGAWAI_IMPOR).orderBy(PEGAWAI_IMPOR.ID));
    }

    private UUID akun() {
        return satu(db.select(AKSES_AKUN.ID).from(AKSES_AKUN).where(AKSES_AKUN.NIP.eq(Tamu.WAYAN)));
    }

    /** A second sign-in of hers. */
    private UUID sesi() {
        return satu(db.select(AKSES_SESI.ID)
                .from(AKSES_SESI)
                .join(AKSES_AKUN)
                .on(AKSES_AKUN.ID.eq(AKSES_SESI.AKUN_ID))
                .where(AKSES_AKUN.NIP.eq(Tamu.RATNA))
                .orderBy(AKSES_SESI.ID));
    }

    private UUID tugas() {
        return satu(db.select(AKSES_PERAN.ID)
                .from(AKSES_PERAN)
                .where(AKSES_PERAN.AKUN_ID.eq(akun()))
                .orderBy(AKSES_PERAN.ID));
    }

    private static UUID satu(SelectLimitStep<Record1<UUID>> pilihan) {
        return Objects.requireNonNull(pilihan.limit(1).fetchSingle().value1());
    }
}
