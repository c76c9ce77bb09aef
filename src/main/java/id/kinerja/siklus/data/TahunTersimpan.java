package id.kinerja.siklus.data;

import static kinerja.tabel.Tables.SIKLUS_ATURAN;
import static kinerja.tabel.Tables.SIKLUS_PERIODE;
import static kinerja.tabel.Tables.SIKLUS_TAHUN;
import static org.jooq.Records.mapping;

import id.kinerja.bersama.SudahBerubah;
import id.kinerja.bersama.TidakDitemukan;
import id.kinerja.bersama.Uuid7;
import id.kinerja.siklus.model.KalenderBaru;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Years, periods and rules as their administrator sees them. */
@Repository
public class TahunTersimpan {

    public record Tahun(int tahun, String status, String pola, LocalDate batasSkp, int versi) {}

    public record Periode(
            UUID id,
            int tahun,
            String jenis,
            String nama,
            LocalDate mulai,
            LocalDate akhir,
            LocalDate buka,
            LocalDate batasRealisasi,
            LocalDate batasPenilaian,
            LocalDate batasPenetapan,
            int versi) {}

    public record Aturan(
            String kunci, LocalDate mulai, LocalDate sampai, String nilai, String dasarHukum, String keyakinan) {}

    private final DSLContext sql;

    TahunTersimpan(DSLContext sql) {
        this.sql = sql;
    }

    public List<Tahun> tahun() {
        var t = SIKLUS_TAHUN;
        return sql.select(t.TAHUN, t.STATUS, t.POLA, t.BATAS_SKP, t.VERSI)
                .from(t)
                .orderBy(t.TAHUN.desc())
                .fetch(mapping(Tahun::new));
    }

    public List<Periode> periode(int tahun) {
        var p = SIKLUS_PERIODE;
        return sql.select(
                        p.ID,
                        p.TAHUN,
                        p.JENIS,
                        p.NAMA,
                        p.MULAI,
                        p.AKHIR,
                        p.BUKA,
                        p.BATAS_REALISASI,
                        p.BATAS_PENILAIAN,
                        p.BATAS_PENETAPAN,
                        p.VERSI)
                .from(p)
                .where(p.TAHUN.eq(tahun))
                .orderBy(p.JENIS, p.URUTAN, p.ID)
                .fetch(mapping(Periode::new));
    }

    public List<Aturan> aturan() {
        var a = SIKLUS_ATURAN;
        return sql.select(a.KUNCI, a.BERLAKU_MULAI, a.BERLAKU_SAMPAI, a.NILAI, a.DASAR_HUKUM, a.KEYAKINAN)
                .from(a)
                .orderBy(a.KUNCI, a.BERLAKU_MULAI)
                .fetch(mapping(Aturan::new));
    }

    public boolean ada(int tahun) {
        return sql.fetchExists(SIKLUS_TAHUN, SIKLUS_TAHUN.TAHUN.eq(tahun));
    }

    public void buat(int tahun, boolean bulanan, List<String> nama, List<KalenderBaru.Periode> periode) {
        var t = SIKLUS_TAHUN;
        sql.insertInto(t)
                .set(t.TAHUN, tahun)
                .set(t.STATUS, "RENCANA")
                .set(t.POLA, bulanan ? "BULANAN" : "TRIWULAN")
                .set(t.PENDEKATAN, "KUANTITATIF")
                .set(t.BATAS_SKP, LocalDate.of(tahun, 1, 31))
                .set(t.VERSI, 1)
                .execute();
        var p = SIKLUS_PERIODE;
        for (var n = 0; n < periode.size(); n++) {
            var k = periode.get(n);
            sql.insertInto(p)
                    .set(p.ID, Uuid7.baru())
                    .set(p.TAHUN, tahun)
                    .set(p.JENIS, k.tahunan() ? "TAHUNAN" : "PERIODIK")
                    .set(p.URUTAN, k.nomor())
                    .set(p.NAMA, nama.get(n))
                    .set(p.MULAI, k.mulai())
                    .set(p.AKHIR, k.akhir())
                    .set(p.BUKA, k.buka())
                    .set(p.BATAS_REALISASI, k.batasRealisasi())
                    .set(p.BATAS_PENILAIAN, k.batasPenilaian())
                    .set(p.BATAS_PENETAPAN, k.batasPenetapan())
                    .set(p.VERSI, 1)
                    .execute();
        }
    }

    public void pindah(int tahun, String status, int versi) {
        var t = SIKLUS_TAHUN;
        var baris = sql.update(t)
                .set(t.STATUS, status)
                .set(t.VERSI, t.VERSI.plus(1))
                .where(t.TAHUN.eq(tahun))
                .and(t.VERSI.eq(versi))
                .execute();
        if (baris == 0) {
            throw new SudahBerubah(tahun);
        }
    }

    public Periode satu(UUID id) {
        var p = SIKLUS_PERIODE;
        var tahun = sql.select(p.TAHUN)
                .from(p)
                .where(p.ID.eq(id))
                .fetchOptional(p.TAHUN)
                .orElseThrow(() -> new TidakDitemukan(id));
        return periode(tahun).stream()
                .filter(x -> x.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Whether the span would overlap another period of the same kind and year. */
    public boolean tumpang(Periode x) {
        var p = SIKLUS_PERIODE;
        return sql.fetchExists(
                p,
                p.TAHUN.eq(x.tahun()),
                p.JENIS.eq(x.jenis()),
                p.ID.ne(x.id()),
                p.MULAI.le(x.akhir()),
                p.AKHIR.ge(x.mulai()));
    }

    public void ubah(Periode x) {
        var p = SIKLUS_PERIODE;
        var baris = sql.update(p)
                .set(p.MULAI, x.mulai())
                .set(p.AKHIR, x.akhir())
                .set(p.BUKA, x.buka())
                .set(p.BATAS_REALISASI, x.batasRealisasi())
                .set(p.BATAS_PENILAIAN, x.batasPenilaian())
                .set(p.BATAS_PENETAPAN, x.batasPenetapan())
                .set(p.VERSI, p.VERSI.plus(1))
                .where(p.ID.eq(x.id()))
                .and(p.VERSI.eq(x.versi()))
                .execute();
        if (baris == 0) {
            throw new SudahBerubah(x.id());
        }
    }
}
