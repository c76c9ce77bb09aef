package id.kinerja.akses.sesi;

import id.kinerja.akses.data.SesiTersimpan;
import id.kinerja.audit.Jejak;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.TidakDitemukan;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends one's own sign-ins on other devices. */
@Service
class TutupSesi {

    private final SesiTersimpan sesi;
    private final Jejak jejak;

    TutupSesi(SesiTersimpan sesi, Jejak jejak) {
        this.sesi = sesi;
        this.jejak = jejak;
    }

    @Transactional
    void satu(UUID id, Pelaku pelaku) {
        if (!sesi.tutup(pelaku.akun(), id)) {
            throw new TidakDitemukan(id);
        }
        jejak.catat(pelaku, "akses.sesi.tutup", pelaku.akun());
    }

    @Transactional
    void lain(String sini, Pelaku pelaku) {
        sesi.tutupLain(pelaku.akun(), sini);
        jejak.catat(pelaku, "akses.sesi.tutup-lain", pelaku.akun());
    }
}
