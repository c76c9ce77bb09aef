package id.kinerja.evaluasi.data;

import static kinerja.tabel.Tables.EVALUASI_ORGANISASI;
import static kinerja.tabel.Tables.ORGANISASI_PUB_UNIT;
import static org.jooq.impl.DSL.length;

import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.PeriodeId;
import id.kinerja.bersama.TidakDitemukan;
import id.kinerja.evaluasi.model.PredikatOrganisasi;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The unit a page is about: the one asked for, else the top of the reader's scope. */
@Repository
public class UnitDilihat {

    private final DSLContext sql;

    UnitDilihat(DSLContext sql) {
        this.sql = sql;
    }

    /** A unit; {@code predikat} is null while its capaian of the period is not set. */
    public record Unit(
            UUID id,
            String nama,
            String jalur,
            @Nullable UUID induk,
            @Nullable PredikatOrganisasi predikat) {}

    public Unit pilih(@Nullable UUID diminta, PeriodeId periode, Pelaku pelaku) {
        var u = ORGANISASI_PUB_UNIT;
        var o = EVALUASI_ORGANISASI;
        return sql.select(u.ID, u.NAMA, u.JALUR, u.INDUK_ID, o.PREDIKAT)
                .from(u)
                .leftJoin(o)
                .on(o.UNIT_ID.eq(u.ID))
                .and(o.PERIODE_ID.eq(periode.nilai()))
                .and(o.STATUS.eq("DITETAPKAN"))
                .where(HakHasil.dalamLingkup(pelaku, u.JALUR))
                .and(diminta == null ? u.AKTIF : u.ID.eq(diminta))
                .orderBy(length(u.JALUR), u.JALUR, u.ID)
                .limit(1)
                .fetchOptional(r -> new Unit(
                        r.value1(),
                        r.value2(),
                        r.value3(),
                        r.value4(),
                        BentukHasil.bila(r.value5(), PredikatOrganisasi::valueOf)))
                .orElseThrow(() -> diminta == null
                        ? new AturanDilanggar("evaluasi.tolak.belum-ada-unit")
                        : new TidakDitemukan(diminta));
    }
}
