package id.kinerja.akses.data;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.AkunId;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.TidakDitemukan;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The password of who is signed in already. A wrong one counts as a failed sign-in, so guessing here is as slow. */
@Component
public class SandiOrang {

    /** She guesses in a line of her own, wherever she sits. */
    private static final String DALAM = "dalam";

    /** A sign-in this young shows by itself who sits there. */
    private static final Duration BARU = Duration.ofMinutes(10);

    private final AkunTersimpan akun;
    private final PenjagaMasuk penjaga;
    private final PasswordEncoder penyandi;
    private final SesiTersimpan sesi;
    private final Clock jam;

    SandiOrang(AkunTersimpan akun, PenjagaMasuk penjaga, PasswordEncoder penyandi, SesiTersimpan sesi, Clock jam) {
        this.akun = akun;
        this.penjaga = penjaga;
        this.penyandi = penyandi;
        this.sesi = sesi;
        this.jam = jam;
    }

    public AkunTersimpan.Kunci kunci(Pelaku pelaku) {
        return akun.milik(pelaku.akun()).orElseThrow(() -> new TidakDitemukan(pelaku.akun()));
    }

    /** Why what was typed is not taken as her present password, empty where it is the one. */
    public Optional<String> keberatan(AkunTersimpan.Kunci kunci, String sandi) {
        var tunggu = penjaga.coba(kunci.namaMasuk(), DALAM);
        if (tunggu.isPresent()) {
            return Optional.of(teks("akses.masuk.tunggu", tunggu.get()));
        }
        if (!penyandi.matches(sandi, kunci.sandi())) {
            return Optional.of(teks("akses.sandi.kini-salah"));
        }
        penjaga.berhasil(kunci.namaMasuk(), DALAM);
        return Optional.empty();
    }

    /** As {@link #keberatan}, but who has just come in without a password, by her own device or system, need not know one. */
    public Optional<String> keberatan(Pelaku pelaku, String sini, String sandi) {
        if (baruTanpaSandi(sini)) {
            return Optional.empty();
        }
        return keberatan(kunci(pelaku), sandi)
                .map(k -> k.equals(teks("akses.sandi.kini-salah")) ? teks("akses.sandi.kini-salah-atau-lama") : k);
    }

    private boolean baruTanpaSandi(String sini) {
        return sesi.baruTanpaSandi(sini, OffsetDateTime.now(jam).minus(BARU));
    }

    public void ganti(AkunId id, String sandi) {
        akun.gantiSandi(id, penyandi.encode(sandi));
    }
}
