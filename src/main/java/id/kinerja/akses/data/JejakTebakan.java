package id.kinerja.akses.data;

import static kinerja.tabel.Tables.AKSES_AKUN;

import id.kinerja.audit.Jejak;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes in the trail that somebody is guessing at an account: not each try, but when it has become plain. */
@Component
class JejakTebakan {

    /** So many failures for one name within the hour; a person who has forgotten stops before. */
    static final int TERLIHAT = 10;

    private static final Logger LOG = LoggerFactory.getLogger(JejakTebakan.class);

    private final DSLContext sql;
    private final Jejak jejak;

    JejakTebakan(DSLContext sql, Jejak jejak) {
        this.sql = sql;
        this.jejak = jejak;
    }

    /** Names that nobody bears leave no line: they could fill the trail, and may be anything that was typed. */
    @Transactional
    void catat(String nama, int gagal) {
        if (gagal != TERLIHAT) {
            return;
        }
        sql.select(AKSES_AKUN.ID)
                .from(AKSES_AKUN)
                .where(AKSES_AKUN.NAMA_MASUK.eq(nama))
                .fetchOptional(AKSES_AKUN.ID)
                .ifPresent(id -> {
                    LOG.warn("Passwords are being guessed for account {}", id);
                    jejak.catat(null, "akses.masuk.ditebak", "Akun", id.toString(), "gagal=" + gagal);
                });
    }
}
