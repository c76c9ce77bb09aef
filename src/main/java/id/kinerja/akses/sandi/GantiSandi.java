package id.kinerja.akses.sandi;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.akses.data.AkunTersimpan;
import id.kinerja.akses.data.SesiTersimpan;
import id.kinerja.akses.model.TundaMasuk;
import id.kinerja.audit.Jejak;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.TidakDitemukan;
import id.kinerja.bersama.tata.Galat;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person changes her own password. A wrong present one counts as a failed sign-in, so guessing here is as slow. */
@Service
class GantiSandi {

    private final AkunTersimpan akun;
    private final SesiTersimpan sesi;
    private final PasswordEncoder penyandi;
    private final Jejak jejak;
    private final Clock jam;

    GantiSandi(AkunTersimpan akun, SesiTersimpan sesi, PasswordEncoder penyandi, Jejak jejak, Clock jam) {
        this.akun = akun;
        this.sesi = sesi;
        this.penyandi = penyandi;
        this.jejak = jejak;
        this.jam = jam;
    }

    HalamanSandi halaman(List<Galat> galat, Pelaku pelaku) {
        var kunci = kunci(pelaku);
        return new HalamanSandi(kunci.namaMasuk(), kunci.sementara(), galat);
    }

    /**
     * Sets the password and ends every other sign-in of the account.
     *
     * @param sidik the sign-in that asks, which goes on
     * @return why not, empty when it is done
     */
    @Transactional
    List<Galat> ganti(FormSandi form, String sidik, Pelaku pelaku) {
        var kini = OffsetDateTime.now(jam);
        var kunci = kunci(pelaku);
        if (kunci.tundaSampai() != null && kini.isBefore(kunci.tundaSampai())) {
            var sisa = Duration.between(kini, kunci.tundaSampai()).toSeconds() + 1;
            return List.of(new Galat("kini", teks("akses.masuk.tunggu", sisa)));
        }
        if (!penyandi.matches(form.kini(), kunci.sandi())) {
            var gagal = kunci.gagal() + 1;
            akun.catatGagal(kunci.id(), gagal, kini.plus(TundaMasuk.setelah(gagal)));
            return List.of(new Galat("kini", teks("akses.sandi.kini-salah")));
        }
        var galat = form.galat(kunci.namaMasuk());
        if (galat.isEmpty()) {
            akun.gantiSandi(kunci.id(), penyandi.encode(form.baru()));
            sesi.tutupLain(kunci.id(), sidik);
            jejak.catat(pelaku, kunci.sementara() ? "akses.sandi-pertama" : "akses.ganti-sandi", kunci.id());
        }
        return galat;
    }

    private AkunTersimpan.Kunci kunci(Pelaku pelaku) {
        return akun.milik(pelaku.akun()).orElseThrow(() -> new TidakDitemukan(pelaku.akun()));
    }
}
