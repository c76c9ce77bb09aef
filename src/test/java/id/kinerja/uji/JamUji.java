package id.kinerja.uji;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A clock that a test may set; it runs with the machine again when the class ends. */
public final class JamUji extends Clock {

    static final JamUji SATU = new JamUji(ZoneId.of("Asia/Jakarta"));

    private final ZoneId zona;
    private volatile @Nullable Instant saat;

    private JamUji(ZoneId zona) {
        this.zona = zona;
    }

    /** Stands still at nine in the morning of that day. */
    public void atur(LocalDate tanggal) {
        atur(tanggal.atTime(LocalTime.of(9, 0)).atZone(zona).toInstant());
    }

    public void atur(Instant saat) {
        this.saat = saat;
    }

    public void lepas() {
        saat = null;
    }

    @Override
    public ZoneId getZone() {
        return zona;
    }

    @Override
    public Clock withZone(ZoneId lain) {
        return Clock.fixed(instant(), lain);
    }

    @Override
    public Instant instant() {
        var tetap = saat;
        return tetap == null ? Clock.systemUTC().instant() : tetap;
    }
}
