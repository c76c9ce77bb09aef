package id.kinerja.situs.perintah;

import id.kinerja.bersama.ModeContoh;
import id.kinerja.bersama.data.Pengaturan;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Sample mode as the database remembers it. Yes is kept for good, the sample is never taken out again; no is asked
 * again after a minute, because another copy of the program may have loaded the sample.
 */
@Component
class ModeContohTersimpan implements ModeContoh {

    static final String KUNCI = "contoh";
    static final String AKTIF = "ya";

    private static final Duration MASA_TIDAK = Duration.ofMinutes(1);

    private final Pengaturan pengaturan;
    private final Clock jam;
    private volatile boolean aktif;
    private volatile Instant tanyaLagi = Instant.MIN;

    ModeContohTersimpan(Pengaturan pengaturan, Clock jam) {
        this.pengaturan = pengaturan;
        this.jam = jam;
    }

    @Override
    public boolean aktif() {
        if (!aktif && !jam.instant().isBefore(tanyaLagi)) {
            aktif = pengaturan.baca(KUNCI).filter(AKTIF::equals).isPresent();
            tanyaLagi = jam.instant().plus(MASA_TIDAK);
        }
        return aktif;
    }
}
