package id.kinerja.akses.faktor;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.akses.data.FaktorTersimpan;
import id.kinerja.akses.data.KunciFaktor;
import id.kinerja.akses.data.PeriksaKode;
import id.kinerja.akses.data.SesiTersimpan;
import id.kinerja.akses.model.KodePemulihan;
import id.kinerja.akses.model.KodeWaktu;
import id.kinerja.audit.Jejak;
import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.tata.Galat;
import java.security.SecureRandom;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sets a second factor up and takes it away, in the transaction of the caller. */
@Component
class AturFaktor {

    private static final SecureRandom ACAK = new SecureRandom();

    private final FaktorTersimpan faktor;
    private final KunciFaktor kunci;
    private final PeriksaKode periksa;
    private final SesiTersimpan sesi;
    private final Jejak jejak;

    AturFaktor(FaktorTersimpan faktor, KunciFaktor kunci, PeriksaKode periksa, SesiTersimpan sesi, Jejak jejak) {
        this.faktor = faktor;
        this.kunci = kunci;
        this.periksa = periksa;
        this.sesi = sesi;
        this.jejak = jejak;
    }

    /**
     * Stores the offered secret where the code shows that the app has it.
     *
     * @return nothing where the code does not fit; else the recovery codes, none where she has some already
     */
    Optional<List<String>> pasang(String segel, String kode, OffsetDateTime kini, Pelaku pelaku) {
        var akun = pelaku.akun();
        var rahasia = kunci.segel()
                .buka(segel, PeriksaKode.untuk(akun))
                .orElseThrow(() -> new AturanDilanggar("akses.faktor.tolak.segel"));
        var langkah = KodeWaktu.langkah(rahasia, kode.replaceAll("\\s+", ""), kini.toInstant(), Long.MIN_VALUE);
        if (langkah.isEmpty()) {
            return Optional.empty();
        }
        if (!faktor.pasang(akun, segel, langkah.getAsLong(), kini)) {
            throw new AturanDilanggar("akses.faktor.tolak.sudah");
        }
        jejak.catat(pelaku, "akses.faktor.pasang", akun);
        return Optional.of(pemulihanPertama(pelaku));
    }

    /** Recovery codes come with the first factor. */
    List<String> pemulihanPertama(Pelaku pelaku) {
        return faktor.sisaPemulihan(pelaku.akun()) > 0 ? List.of() : kodeBaru(pelaku);
    }

    List<String> gantiPemulihan(Pelaku pelaku) {
        jejak.catat(pelaku, "akses.faktor.pemulihan", pelaku.akun());
        return kodeBaru(pelaku);
    }

    void lepas(Pelaku pelaku) {
        faktor.lepas(pelaku.akun());
        jejak.catat(pelaku, "akses.faktor.lepas", pelaku.akun());
    }

    /** The sign-ins that were opened without the factor end. */
    void tutupSesiLain(String sini, Pelaku pelaku) {
        sesi.tutupLain(pelaku.akun(), sini);
    }

    /** Why a code of the factor that is set up is refused, empty where it fits. */
    List<Galat> keberatan(String isian, String kode, Pelaku pelaku) {
        if (faktor.milik(pelaku.akun()).isEmpty()) {
            return List.of(new Galat(isian, teks("akses.faktor.tolak.belum")));
        }
        return periksa.periksa(pelaku.akun(), kode) instanceof PeriksaKode.Hasil.Ditolak ditolak
                ? List.of(new Galat(isian, ditolak.kalimat()))
                : List.of();
    }

    private List<String> kodeBaru(Pelaku pelaku) {
        var kode = KodePemulihan.baru(ACAK);
        faktor.gantiPemulihan(
                pelaku.akun(),
                kode.stream().map(k -> periksa.sidikPemulihan(pelaku.akun(), k)).toList());
        return kode;
    }
}
