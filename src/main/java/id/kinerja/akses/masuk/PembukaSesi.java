package id.kinerja.akses.masuk;

import id.kinerja.akses.Asal;
import id.kinerja.akses.Bukaan;
import id.kinerja.akses.KukiSesi;
import id.kinerja.akses.data.AkunTersimpan;
import id.kinerja.akses.data.FaktorTersimpan;
import id.kinerja.akses.data.SesiTersimpan;
import id.kinerja.bersama.AkunId;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What follows a right password: a sign-in, or the wait for a code. */
@Component
public class PembukaSesi {

    /** Time to find the telephone. */
    static final Duration MASA_KODE = Duration.ofMinutes(10);

    private final SesiTersimpan sesi;
    private final FaktorTersimpan faktor;
    private final Clock jam;

    PembukaSesi(SesiTersimpan sesi, FaktorTersimpan faktor, Clock jam) {
        this.sesi = sesi;
        this.faktor = faktor;
        this.jam = jam;
    }

    Masuk.Hasil setelahSandi(AkunTersimpan.Kunci kunci, Asal asal) {
        var kini = OffsetDateTime.now(jam);
        if (kunci.kedaluwarsa(kini)) {
            return new Masuk.Hasil.Ditolak("akses.masuk.sementara-lewat");
        }
        if (!kunci.berfaktor()) {
            return new Masuk.Hasil.Berhasil(buka(kunci.id(), Bukaan.SANDI, asal));
        }
        return new Masuk.Hasil.PerluKode(tungguKode(kunci.id(), Bukaan.SANDI));
    }

    /** The mark for the cookie of who has yet to show a second factor. */
    public String tungguKode(AkunId akun, Bukaan bukaan) {
        var kini = OffsetDateTime.now(jam);
        var tanda = KukiSesi.tandaBaru();
        faktor.tunggu(KukiSesi.sidik(tanda), akun, bukaan, kini, kini.plus(MASA_KODE));
        return tanda;
    }

    /** The mark for the cookie of a new sign-in. */
    public String buka(AkunId akun, Bukaan bukaan, Asal asal) {
        var tanda = KukiSesi.tandaBaru();
        sesi.buka(KukiSesi.sidik(tanda), akun, asal, bukaan, OffsetDateTime.now(jam));
        return tanda;
    }

    OffsetDateTime kini() {
        return OffsetDateTime.now(jam);
    }

    Optional<AkunId> menungguKode(String sidik) {
        return faktor.menunggu(sidik, OffsetDateTime.now(jam));
    }

    /** What the sign-in is to remember, for the one who comes first. */
    Optional<Bukaan> kodeSelesai(String sidik) {
        return faktor.selesai(sidik);
    }
}
