package id.kinerja.audit.urutan;

import id.kinerja.audit.data.LogTersimpan;
import id.kinerja.audit.model.BuktiDitolak;
import id.kinerja.audit.model.JenisTanda;
import id.kinerja.audit.model.KunciPenanda;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The key of the log. It is made at the very first start and kept beside the data; a copy of the program that lacks the
 * key the log was founded with appends but does not sign, and says so once.
 */
@Component
class KunciLog {

    private static final Logger LOG = LoggerFactory.getLogger(KunciLog.class);

    private final LogTersimpan log;
    private final Path berkas;
    private final String asal;
    private @Nullable KunciPenanda kunci;
    private boolean dikeluhkan;

    KunciLog(
            LogTersimpan log,
            @Value("${kinerja.audit.kunci:./data/kunci-audit}") Path berkas,
            @Value("${kinerja.audit.asal:kinerja.lampungprov.go.id/audit}") String asal) {
        this.log = log;
        this.berkas = berkas;
        this.asal = asal;
    }

    /** Founds the log and its key where neither exists. */
    synchronized void dirikan() throws IOException {
        var ada = BerkasKunci.baca(berkas);
        if (log.keadaan().isEmpty()) {
            var dipakai = ada.isPresent() ? ada.get() : BerkasKunci.buat(berkas, asal, JenisTanda.LOG);
            log.dirikan(dipakai.pemeriksa().nama(), dipakai.pemeriksa().teks());
            kunci = dipakai;
        } else {
            kunci = ada.orElse(null);
        }
    }

    /** The private key where it is the one that the log was founded with. */
    synchronized Optional<KunciPenanda> untuk(LogTersimpan.Keadaan keadaan) {
        if (kunci == null) {
            muat();
        }
        var dipakai = kunci;
        if (dipakai != null && dipakai.pemeriksa().teks().equals(keadaan.kunci())) {
            return Optional.of(dipakai);
        }
        if (!dikeluhkan) {
            LOG.error("The log is not being signed: {} does not hold the key that it was founded with", berkas);
            dikeluhkan = true;
        }
        return Optional.empty();
    }

    private void muat() {
        try {
            kunci = BerkasKunci.baca(berkas).orElse(null);
        } catch (IOException | BuktiDitolak rusak) {
            LOG.error("The key of the log cannot be read: {}", rusak.getClass().getSimpleName());
        }
    }
}
