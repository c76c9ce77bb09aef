package id.kinerja.pekerjaan.jalan;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.pekerjaan.PekerjaanId;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/** Takes work step after step until its end, until it fails, or until the program has to stop. */
@Component
class JalankanPekerjaan {

    private static final Logger LOG = LoggerFactory.getLogger(JalankanPekerjaan.class);

    private final LangkahPekerjaan langkah;

    JalankanPekerjaan(LangkahPekerjaan langkah) {
        this.langkah = langkah;
    }

    /**
     * Answers whether it ended; false where it has to be gone on with later.
     *
     * @throws TransientDataAccessException and what else means that the database is away: later it goes on
     */
    boolean sampaiUsai(PekerjaanId id, BooleanSupplier berhenti) {
        try {
            while (langkah.sekali(id)) {
                if (berhenti.getAsBoolean()) {
                    return false;
                }
            }
        } catch (TransientDataAccessException | CannotCreateTransactionException terputus) {
            throw terputus;
        } catch (AturanDilanggar ditolak) {
            langkah.gagal(id, ditolak.kalimat());
        } catch (RuntimeException gagal) {
            LOG.error("Work {} failed", id, gagal);
            langkah.gagal(id, teks("pekerjaan.gagal.tak-terduga"));
        }
        return true;
    }
}
