package id.kinerja.pelindungan.model;

import static id.kinerja.bersama.Teks.teks;

import java.time.Duration;
import java.time.Instant;

/** A clock that runs in hours, nights and holidays included (UU 27/2022: 3 × 24 jam). */
public record BatasWaktu(Instant batas) {

    private static final long JAM_SEHARI = 24;

    public static BatasWaktu sejak(Instant mulai, int jam) {
        return new BatasWaktu(mulai.plus(Duration.ofHours(jam)));
    }

    /** Over at the very moment, not before. */
    public boolean lewat(Instant kini) {
        return !kini.isBefore(batas);
    }

    /** "2 hari 5 jam lagi", "kurang dari satu jam lagi", "lewat 3 jam". */
    public String kalimat(Instant kini) {
        var jam = Duration.between(kini, batas).abs().toHours();
        var arah = lewat(kini) ? "lewat" : "lagi";
        if (jam == 0) {
            return teks("pelindungan.waktu." + arah + ".sejam");
        }
        return jam < JAM_SEHARI
                ? teks("pelindungan.waktu." + arah + ".jam", jam)
                : teks("pelindungan.waktu." + arah + ".hari", jam / JAM_SEHARI, jam % JAM_SEHARI);
    }
}
