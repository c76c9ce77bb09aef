package id.kinerja.akses.akun;

import id.kinerja.akses.data.FaktorTersimpan;
import id.kinerja.akses.data.SesiTersimpan;
import id.kinerja.audit.Jejak;
import id.kinerja.bersama.AkunId;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.TidakDitemukan;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An administrator takes the second factor of somebody away who has lost it. Her sign-ins end. */
@Service
class CabutFaktor {

    private final FaktorTersimpan faktor;
    private final SesiTersimpan sesi;
    private final Jejak jejak;

    CabutFaktor(FaktorTersimpan faktor, SesiTersimpan sesi, Jejak jejak) {
        this.faktor = faktor;
        this.sesi = sesi;
        this.jejak = jejak;
    }

    @Transactional
    void cabut(AkunId id, Pelaku pelaku) {
        if (!faktor.lepasSemua(id)) {
            throw new TidakDitemukan(id);
        }
        faktor.batalkan(id);
        sesi.tutupLain(id, "");
        jejak.catat(pelaku, "akses.faktor.cabut", id);
    }
}
