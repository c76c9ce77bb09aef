package id.kinerja.akses.masuk;

import id.kinerja.akses.Asal;
import id.kinerja.akses.data.PeriksaKode;
import id.kinerja.audit.Jejak;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The second half of a sign-in. */
@Service
class MasukDenganKode {

    private final PembukaSesi pembuka;
    private final PeriksaKode periksa;
    private final Jejak jejak;

    MasukDenganKode(PembukaSesi pembuka, PeriksaKode periksa, Jejak jejak) {
        this.pembuka = pembuka;
        this.periksa = periksa;
        this.jejak = jejak;
    }

    /** How an attempt ended; nothing where no code is awaited, or no longer. */
    sealed interface Hasil {

        /** @param tanda for the cookie of the new sign-in */
        record Berhasil(String tanda) implements Hasil {}

        record Ditolak(PeriksaKode.Hasil.Ditolak sebab) implements Hasil {}
    }

    @Transactional
    Optional<Hasil> masuk(String sidik, String kode, Asal asal) {
        var akun = pembuka.menungguKode(sidik);
        if (akun.isEmpty()) {
            return Optional.empty();
        }
        return switch (periksa.periksa(akun.get(), kode)) {
            case PeriksaKode.Hasil.Ditolak ditolak -> Optional.of(new Hasil.Ditolak(ditolak));
            case PeriksaKode.Hasil.Cocok cocok -> {
                var bukaan = pembuka.kodeSelesai(sidik);
                if (bukaan.isEmpty()) {
                    yield Optional.empty();
                }
                if (cocok.pemulihan()) {
                    jejak.catat(
                            null,
                            "akses.faktor.pemulihan-dipakai",
                            "Akun",
                            akun.get().toString(),
                            "");
                }
                yield Optional.of(new Hasil.Berhasil(pembuka.buka(akun.get(), bukaan.get(), asal)));
            }
        };
    }
}
