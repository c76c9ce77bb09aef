package id.kinerja.akses.data;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.akses.model.KodePemulihan;
import id.kinerja.akses.model.KodeWaktu;
import id.kinerja.akses.model.TundaMasuk;
import id.kinerja.bersama.AkunId;
import id.kinerja.bersama.AturanDilanggar;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Component;

/** Checks a code of the second factor. It is used up by this, and wrong ones make the account wait. */
@Component
public class PeriksaKode {

    private final FaktorTersimpan faktor;
    private final KunciFaktor kunci;
    private final PercobaanTersimpan percobaan;
    private final Clock jam;

    PeriksaKode(FaktorTersimpan faktor, KunciFaktor kunci, PercobaanTersimpan percobaan, Clock jam) {
        this.faktor = faktor;
        this.kunci = kunci;
        this.percobaan = percobaan;
        this.jam = jam;
    }

    /** How a code was taken. */
    public sealed interface Hasil {

        /** It fits. */
        record Cocok(boolean pemulihan) implements Hasil {}

        /** @param detik to wait before the next attempt, zero where none is asked */
        record Ditolak(String kalimat, long detik) implements Hasil {}
    }

    public Hasil periksa(AkunId akun, String ketikan) {
        var antre = "kode " + akun;
        var tunggu = percobaan.coba(antre, TundaMasuk.ORANG);
        if (tunggu.isPresent()) {
            return new Hasil.Ditolak(teks("akses.masuk.tunggu", tunggu.get()), tunggu.get());
        }
        var pemulihan = KodePemulihan.rapikan(ketikan);
        var cocok = pemulihan.isEmpty() ? waktu(akun, ketikan.replaceAll("\\s+", "")) : pemulihan(akun, pemulihan);
        if (!cocok) {
            return new Hasil.Ditolak(teks("akses.faktor.kode-salah"), 0);
        }
        percobaan.lupakan(antre);
        return new Hasil.Cocok(!pemulihan.isEmpty());
    }

    /** What is stored for a recovery code. */
    public String sidikPemulihan(AkunId akun, String kode) {
        return kunci.segel().sidik("pemulihan " + akun + " " + KodePemulihan.rapikan(kode));
    }

    private boolean pemulihan(AkunId akun, String kode) {
        return faktor.pakaiPemulihan(akun, sidikPemulihan(akun, kode), OffsetDateTime.now(jam));
    }

    private boolean waktu(AkunId akun, String kode) {
        var milik = faktor.milik(akun);
        if (milik.isEmpty()) {
            return false;
        }
        var rahasia = kunci.segel()
                .buka(milik.get().rahasia(), untuk(akun))
                .orElseThrow(() -> new AturanDilanggar("akses.faktor.tolak.kunci"));
        var langkah =
                KodeWaktu.langkah(rahasia, kode, jam.instant(), milik.get().langkah());
        return langkah.isPresent() && faktor.pakai(akun, langkah.getAsLong());
    }

    /** What the secret of an account is sealed for. */
    public static String untuk(AkunId akun) {
        return "faktor " + akun;
    }
}
