package id.kinerja.bersama.data;

import static kinerja.tabel.Tables.BERSAMA_PENGATURAN;

import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Settings that belong to the whole installation, one text for each key. */
@Repository
public class Pengaturan {

    private final DSLContext db;

    Pengaturan(DSLContext db) {
        this.db = db;
    }

    public Optional<String> baca(String kunci) {
        return db.select(BERSAMA_PENGATURAN.NILAI)
                .from(BERSAMA_PENGATURAN)
                .where(BERSAMA_PENGATURAN.KUNCI.eq(kunci))
                .fetchOptional(BERSAMA_PENGATURAN.NILAI);
    }

    public void simpan(String kunci, String nilai) {
        db.insertInto(BERSAMA_PENGATURAN)
                .set(BERSAMA_PENGATURAN.KUNCI, kunci)
                .set(BERSAMA_PENGATURAN.NILAI, nilai)
                .onConflict(BERSAMA_PENGATURAN.KUNCI)
                .doUpdate()
                .set(BERSAMA_PENGATURAN.NILAI, nilai)
                .execute();
    }
}
