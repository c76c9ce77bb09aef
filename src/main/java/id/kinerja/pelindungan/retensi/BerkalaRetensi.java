package id.kinerja.pelindungan.retensi;

import id.kinerja.bersama.AturanDilanggar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Once a year it reckons what has stayed long enough, and leaves it to people to confirm. It removes nothing. */
@Component
class BerkalaRetensi {

    private static final Logger LOG = LoggerFactory.getLogger(BerkalaRetensi.class);

    private final LaksanakanRetensi retensi;
    private final boolean melayani;

    BerkalaRetensi(LaksanakanRetensi retensi, @Value("${kinerja.melayani:false}") boolean melayani) {
        this.retensi = retensi;
        this.melayani = melayani;
    }

    /** Looks every six hours whether the year has its reckoning. */
    @Scheduled(initialDelay = 60_000, fixedDelay = 21_600_000)
    void lihat() {
        if (!melayani) {
            return;
        }
        try {
            retensi.berkala().ifPresent(u -> LOG.info("Retention reckoned for {}: {} objects", u.hari(), u.jumlah()));
        } catch (DataIntegrityViolationException salinanLain) {
            LOG.info("Another copy has reckoned the retention of this year");
        } catch (AturanDilanggar aturan) {
            LOG.warn("Retention is not reckoned: {}", aturan.kunci());
        }
    }
}
