package id.kinerja.skp.data;

import static kinerja.tabel.Tables.SIKLUS_PUB_PERIODE;
import static kinerja.tabel.Tables.SKP_BUKTI;
import static kinerja.tabel.Tables.SKP_REALISASI;
import static kinerja.tabel.Tables.SKP_RENCANA_AKSI;
import static kinerja.tabel.Tables.SKP_RHK;
import static kinerja.tabel.Tables.SKP_SKP;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.excluded;

import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.PeriodeId;
import id.kinerja.bersama.Uuid7;
import id.kinerja.dokumen.BerkasId;
import id.kinerja.skp.IndikatorId;
import id.kinerja.skp.RhkId;
import id.kinerja.skp.SkpId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Writing realisation, evidence and rencana aksi. */
@Repository
public class RealisasiTersimpan {

    /** A period that may be chosen. */
    public record PilihanPeriode(
            PeriodeId id, String nama, LocalDate buka, LocalDate batas, LocalDate mulai, LocalDate akhir) {}

    private final DSLContext sql;

    RealisasiTersimpan(DSLContext sql) {
        this.sql = sql;
    }

    public List<PilihanPeriode> periode(int tahun) {
        var p = SIKLUS_PUB_PERIODE;
        return sql.select(p.ID.convertFrom(PeriodeId::new), p.NAMA, p.BUKA, p.BATAS_REALISASI, p.MULAI, p.AKHIR)
                .from(p)
                .where(p.TAHUN.eq(tahun))
                .and(p.JENIS.eq("PERIODIK"))
                .orderBy(p.URUTAN, p.ID)
                .fetch(mapping(PilihanPeriode::new));
    }

    /** The periods of the same year as the given one. */
    public List<PilihanPeriode> sePeriode(PeriodeId satu) {
        var p = SIKLUS_PUB_PERIODE;
        var acuan = SIKLUS_PUB_PERIODE.as("acuan");
        return sql.select(p.ID.convertFrom(PeriodeId::new), p.NAMA, p.BUKA, p.BATAS_REALISASI, p.MULAI, p.AKHIR)
                .from(p)
                .join(acuan)
                .on(acuan.TAHUN.eq(p.TAHUN))
                .where(acuan.ID.eq(satu.nilai()))
                .and(p.JENIS.eq("PERIODIK"))
                .orderBy(p.URUTAN, p.ID)
                .fetch(mapping(PilihanPeriode::new));
    }

    /** Makes other writers of the same plan wait until this transaction ends. */
    public void kunciBaris(SkpId skp) {
        sql.select(SKP_SKP.ID)
                .from(SKP_SKP)
                .where(SKP_SKP.ID.eq(skp.nilai()))
                .forUpdate()
                .fetch();
    }

    public void simpan(
            IndikatorId indikator,
            PeriodeId periode,
            @Nullable BigDecimal nilai,
            String keterangan,
            String alasan,
            OffsetDateTime kini) {
        sql.insertInto(SKP_REALISASI)
                .set(SKP_REALISASI.INDIKATOR_ID, indikator.nilai())
                .set(SKP_REALISASI.PERIODE_ID, periode.nilai())
                .set(SKP_REALISASI.NILAI, nilai)
                .set(SKP_REALISASI.URAIAN, keterangan)
                .set(SKP_REALISASI.ALASAN, alasan)
                .set(SKP_REALISASI.DIUBAH, kini)
                .set(SKP_REALISASI.VERSI, 1)
                .onConflict(SKP_REALISASI.INDIKATOR_ID, SKP_REALISASI.PERIODE_ID)
                .doUpdate()
                .set(SKP_REALISASI.NILAI, excluded(SKP_REALISASI.NILAI))
                .set(SKP_REALISASI.URAIAN, excluded(SKP_REALISASI.URAIAN))
                .set(SKP_REALISASI.ALASAN, excluded(SKP_REALISASI.ALASAN))
                .set(SKP_REALISASI.DIUBAH, excluded(SKP_REALISASI.DIUBAH))
                .set(SKP_REALISASI.VERSI, SKP_REALISASI.VERSI.plus(1))
                .execute();
    }

    public void tambahBukti(
            RhkId rhk,
            PeriodeId periode,
            String nama,
            @Nullable String tautan,
            @Nullable BerkasId berkas,
            OffsetDateTime kini) {
        sql.insertInto(SKP_BUKTI)
                .set(SKP_BUKTI.ID, Uuid7.baru())
                .set(SKP_BUKTI.RHK_ID, rhk.nilai())
                .set(SKP_BUKTI.PERIODE_ID, periode.nilai())
                .set(SKP_BUKTI.NAMA, nama)
                .set(SKP_BUKTI.TAUTAN, tautan)
                .set(SKP_BUKTI.BERKAS_ID, berkas == null ? null : berkas.nilai())
                .set(SKP_BUKTI.DITAMBAH, kini)
                .execute();
    }

    public void hapusBukti(UUID bukti, PeriodeId periode) {
        sql.deleteFrom(SKP_BUKTI)
                .where(SKP_BUKTI.ID.eq(bukti))
                .and(SKP_BUKTI.PERIODE_ID.eq(periode.nilai()))
                .execute();
    }

    public void tambahAksi(RhkId rhk, PeriodeId periode, int nomor, String uraian, String target) {
        sql.insertInto(SKP_RENCANA_AKSI)
                .set(SKP_RENCANA_AKSI.ID, Uuid7.baru())
                .set(SKP_RENCANA_AKSI.RHK_ID, rhk.nilai())
                .set(SKP_RENCANA_AKSI.PERIODE_ID, periode.nilai())
                .set(SKP_RENCANA_AKSI.NOMOR, nomor)
                .set(SKP_RENCANA_AKSI.URAIAN, uraian)
                .set(SKP_RENCANA_AKSI.TARGET, target)
                .set(SKP_RENCANA_AKSI.SELESAI, false)
                .execute();
    }

    public void ubahAksi(UUID aksi, boolean selesai) {
        sql.update(SKP_RENCANA_AKSI)
                .set(SKP_RENCANA_AKSI.SELESAI, selesai)
                .where(SKP_RENCANA_AKSI.ID.eq(aksi))
                .execute();
    }

    public void hapusAksi(UUID aksi) {
        sql.deleteFrom(SKP_RENCANA_AKSI).where(SKP_RENCANA_AKSI.ID.eq(aksi)).execute();
    }

    /** The file behind a piece of evidence, for who may read the plan it belongs to. */
    public Optional<BerkasId> berkas(UUID bukti, Pelaku pelaku) {
        return sql.select(SKP_BUKTI.BERKAS_ID)
                .from(SKP_BUKTI)
                .join(SKP_RHK)
                .on(SKP_RHK.ID.eq(SKP_BUKTI.RHK_ID))
                .join(SKP_SKP)
                .on(SKP_SKP.ID.eq(SKP_RHK.SKP_ID))
                .where(SKP_BUKTI.ID.eq(bukti))
                .and(SKP_BUKTI.BERKAS_ID.isNotNull())
                .and(HakSkp.bolehLihat(pelaku))
                .fetchOptional(r -> new BerkasId(r.value1()));
    }
}
