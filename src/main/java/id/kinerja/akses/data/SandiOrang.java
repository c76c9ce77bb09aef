package id.kinerja.akses.data;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.AkunId;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.TidakDitemukan;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The password of who is signed in already. A wrong one counts as a failed sign-in, so guessing here is as slow. */
@Component
public class SandiOrang {

    /** She guesses in a line of her own, wherever she sits. */
    private static final String DALAM = "dalam";

    private final AkunTersimpan akun;
    private final PenjagaMasuk penjaga;
    private final PasswordEncoder penyandi;

    SandiOrang(AkunTersimpan akun, PenjagaMasuk penjaga, PasswordEncoder penyandi) {
        this.akun = akun;
        this.penjaga = penjaga;
        this.penyandi = penyandi;
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

    public void ganti(AkunId id, String sandi) {
        akun.gantiSandi(id, penyandi.encode(sandi));
    }
}
