package id.kinerja.skp.data;

import static kinerja.tabel.Tables.PEGAWAI_PUB_RINGKAS;
import static kinerja.tabel.Tables.SIKLUS_PUB_TAHUN;
import static kinerja.tabel.Tables.SKP_SKP;

import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.PegawaiId;
import id.kinerja.bersama.Uuid7;
import id.kinerja.skp.SkpId;
import id.kinerja.skp.StatusSkp;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Opening a person's plan for a year from where she stands today. */
@Repository
public class PembukaSkp {

    private final DSLContext sql;

    PembukaSkp(DSLContext sql) {
        this.sql = sql;
    }

    /** The year that is open for planning on a day: the calendar year when it is open, else the newest open one. */
    public int tahunTerbuka(LocalDate hariIni) {
        return sql.select(SIKLUS_PUB_TAHUN.TAHUN)
                .from(SIKLUS_PUB_TAHUN)
                .where(SIKLUS_PUB_TAHUN.STATUS.eq("TERBUKA"))
                .orderBy(SIKLUS_PUB_TAHUN.TAHUN.eq(hariIni.getYear()).desc(), SIKLUS_PUB_TAHUN.TAHUN.desc())
                .limit(1)
                .fetchOptional(SIKLUS_PUB_TAHUN.TAHUN)
                .orElse(hariIni.getYear());
    }

    /** A new draft; the header lines are those of the day. */
    public SkpId buka(PegawaiId pegawai, int tahun, LocalDate mulai) {
        var t = sql.selectFrom(SIKLUS_PUB_TAHUN)
                .where(SIKLUS_PUB_TAHUN.TAHUN.eq(tahun))
                .and(SIKLUS_PUB_TAHUN.STATUS.eq("TERBUKA"))
                .fetchOptional()
                .orElseThrow(() -> new AturanDilanggar("skp.tolak.tahun-belum-dibuka", tahun));
        var p = sql.selectFrom(PEGAWAI_PUB_RINGKAS)
                .where(PEGAWAI_PUB_RINGKAS.ID.eq(pegawai.nilai()))
                .fetchOptional()
                .orElseThrow(() -> new AturanDilanggar("skp.tolak.tanpa-jabatan"));
        if (p.getUnitId() == null || "NON_ASN".equals(p.getStatus())) {
            throw new AturanDilanggar("skp.tolak.tanpa-jabatan");
        }
        var id = Uuid7.baru();
        var jpt = p.getJenisJabatan() != null && p.getJenisJabatan().startsWith("JPT");
        sql.insertInto(SKP_SKP)
                .set(SKP_SKP.ID, id)
                .set(SKP_SKP.PEGAWAI_ID, pegawai.nilai())
                .set(SKP_SKP.TAHUN, tahun)
                .set(SKP_SKP.MULAI, mulai)
                .set(SKP_SKP.AKHIR, LocalDate.of(tahun, 12, 31))
                .set(SKP_SKP.JENIS, jpt ? "JPT" : "JA_JF")
                .set(SKP_SKP.PENDEKATAN, t.getPendekatan())
                .set(SKP_SKP.STATUS, StatusSkp.DRAF.name())
                .set(SKP_SKP.PENILAI_ID, p.getPenilaiId())
                .set(SKP_SKP.ATASAN_PENILAI_ID, p.getAtasanPenilaiId())
                .set(SKP_SKP.UNIT_ID, p.getUnitId())
                .set(SKP_SKP.UNIT_JALUR, p.getUnitJalur())
                .set(SKP_SKP.KEPALA, p.getKepala())
                .set(SKP_SKP.GOLONGAN, p.getGolongan())
                .set(SKP_SKP.JABATAN, p.getJabatan())
                .set(SKP_SKP.UNIT, p.getUnit())
                .set(SKP_SKP.VERSI, 1)
                .execute();
        return new SkpId(id);
    }
}
