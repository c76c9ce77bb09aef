package id.kinerja.pelindungan.data;

import static kinerja.tabel.Tables.PEGAWAI_PUB_ORANG;
import static kinerja.tabel.Tables.PELINDUNGAN_KOREKSI;

import id.kinerja.bersama.KelasRetensi;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Requests for correction that were answered. */
@Repository
class RetensiKoreksi implements KelasRetensi {

    private static final ZoneId ZONA = ZoneId.of("Asia/Jakarta");

    private final DSLContext sql;

    RetensiKoreksi(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public String jenis() {
        return "koreksi";
    }

    @Override
    public int urutan() {
        return 70;
    }

    @Override
    public String objek() {
        return "Koreksi";
    }

    @Override
    public List<Calon> calon(LocalDate batas) {
        var k = PELINDUNGAN_KOREKSI;
        var o = PEGAWAI_PUB_ORANG;
        return sql.select(k.ID, o.NAMA, k.DIAJUKAN)
                .from(k)
                .join(o)
                .on(o.ID.eq(k.PEGAWAI_ID))
                .where(k.STATUS.ne("DIAJUKAN"))
                .and(k.DIAJUKAN.lt(batas.atStartOfDay(ZONA).toOffsetDateTime()))
                .orderBy(k.ID)
                .fetch(r -> new Calon(
                        r.value1().toString(),
                        r.value2(),
                        r.value3().atZoneSameInstant(ZONA).toLocalDate()));
    }

    @Override
    public void laksanakan(List<String> id) {
        sql.deleteFrom(PELINDUNGAN_KOREKSI)
                .where(PELINDUNGAN_KOREKSI.ID.in(
                        id.stream().map(UUID::fromString).toList()))
                .execute();
    }
}
