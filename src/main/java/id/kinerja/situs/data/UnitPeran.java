package id.kinerja.situs.data;

import static kinerja.tabel.Tables.ORGANISASI_PUB_UNIT;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The units that roles are bounded to. */
@Repository
public class UnitPeran {

    private final DSLContext sql;

    UnitPeran(DSLContext sql) {
        this.sql = sql;
    }

    public Map<UUID, String> nama(Collection<UUID> id) {
        var u = ORGANISASI_PUB_UNIT;
        return sql.select(u.ID, u.NAMA).from(u).where(u.ID.in(id)).orderBy(u.ID).fetchMap(u.ID, u.NAMA);
    }

    public Optional<UUID> aktifBerkode(String kode) {
        var u = ORGANISASI_PUB_UNIT;
        return sql.select(u.ID).from(u).where(u.KODE.eq(kode)).and(u.AKTIF).fetchOptional(u.ID);
    }
}
