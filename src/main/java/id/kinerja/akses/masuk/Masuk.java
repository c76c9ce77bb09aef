package id.kinerja.akses.masuk;

import id.kinerja.akses.KukiSesi;
import id.kinerja.akses.data.AkunTersimpan;
import id.kinerja.akses.data.SesiTersimpan;
import id.kinerja.akses.model.TundaMasuk;
import id.kinerja.bersama.AturanDilanggar;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Signing in. An unknown name costs as long as a wrong password, and both get the same answer. */
@Service
class Masuk {

    private final AkunTersimpan akun;
    private final SesiTersimpan sesi;
    private final PasswordEncoder penyandi;
    private final Clock jam;
    private final String umpan;

    Masuk(AkunTersimpan akun, SesiTersimpan sesi, PasswordEncoder penyandi, Clock jam) {
        this.akun = akun;
        this.sesi = sesi;
        this.penyandi = penyandi;
        this.jam = jam;
        this.umpan = penyandi.encode("kata sandi yang tidak dipakai siapa pun");
    }

    /** The mark for the cookie of a new sign-in. */
    String masuk(String namaMasuk, String sandi) {
        var kini = OffsetDateTime.now(jam);
        var ditemukan = akun.cari(namaMasuk);
        if (ditemukan.isEmpty()) {
            penyandi.matches(sandi, umpan);
            throw new AturanDilanggar("akses.masuk.salah");
        }
        var kunci = ditemukan.get();
        if (kunci.tundaSampai() != null && kini.isBefore(kunci.tundaSampai())) {
            var sisa = Duration.between(kini, kunci.tundaSampai()).toSeconds() + 1;
            throw new AturanDilanggar("akses.masuk.tunggu", sisa);
        }
        if (!penyandi.matches(sandi, kunci.sandi())) {
            var gagal = kunci.gagal() + 1;
            akun.catatGagal(kunci.id(), gagal, kini.plus(TundaMasuk.setelah(gagal)));
            throw new AturanDilanggar("akses.masuk.salah");
        }
        if (kunci.kedaluwarsa(kini)) {
            throw new AturanDilanggar("akses.masuk.sementara-lewat");
        }
        if (kunci.gagal() > 0) {
            akun.catatBerhasil(kunci.id());
        }
        var tanda = KukiSesi.tandaBaru();
        sesi.buka(KukiSesi.sidik(tanda), kunci.id(), kini);
        return tanda;
    }

    void keluar(String sidik) {
        sesi.tutup(sidik);
    }
}
