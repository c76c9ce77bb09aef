package id.kinerja.audit.urutan;

import id.kinerja.audit.model.BuktiDitolak;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps the log growing while the program serves: places every second, a checkpoint every ten. */
@Component
class PenjagaLog {

    private static final Logger LOG = LoggerFactory.getLogger(PenjagaLog.class);

    private final KunciLog kunci;
    private final UrutkanLog urutkan;
    private final TandatanganiLog tandatangani;
    private final boolean melayani;

    PenjagaLog(
            KunciLog kunci,
            UrutkanLog urutkan,
            TandatanganiLog tandatangani,
            @Value("${kinerja.melayani:false}") boolean melayani) {
        this.kunci = kunci;
        this.urutkan = urutkan;
        this.tandatangani = tandatangani;
        this.melayani = melayani;
    }

    @EventListener(ApplicationReadyEvent.class)
    void siap() throws IOException {
        if (melayani) {
            kunci.dirikan();
        }
    }

    @Scheduled(fixedDelay = 1_000, initialDelay = 5_000)
    void urutkan() {
        if (melayani) {
            var banyak = urutkan.sekali();
            while (banyak == UrutkanLog.SEKALI) {
                banyak = urutkan.sekali();
            }
        }
    }

    @Scheduled(fixedDelay = 10_000, initialDelay = 10_000)
    void tandatangani() {
        if (melayani) {
            try {
                tandatangani.sekali();
            } catch (BuktiDitolak terputus) {
                LOG.error("The log does not continue its last checkpoint and is not signed: {}", terputus.getMessage());
            }
        }
    }
}
