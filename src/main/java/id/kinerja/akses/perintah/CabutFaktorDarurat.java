package id.kinerja.akses.perintah;

import id.kinerja.akses.data.AkunTersimpan;
import id.kinerja.akses.data.FaktorTersimpan;
import id.kinerja.akses.data.SesiTersimpan;
import id.kinerja.audit.Jejak;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a second factor away by hand of whoever runs the program; the trail says so. */
@Service
class CabutFaktorDarurat {

    private final AkunTersimpan akun;
    private final FaktorTersimpan faktor;
    private final SesiTersimpan sesi;
    private final Jejak jejak;

    CabutFaktorDarurat(AkunTersimpan akun, FaktorTersimpan faktor, SesiTersimpan sesi, Jejak jejak) {
        this.akun = akun;
        this.faktor = faktor;
        this.sesi = sesi;
        this.jejak = jejak;
    }

    @Transactional
    boolean cabut(String namaMasuk) {
        var kunci = akun.cari(namaMasuk);
        if (kunci.isEmpty() || !faktor.lepasSemua(kunci.get().id())) {
            return false;
        }
        faktor.batalkan(kunci.get().id());
        sesi.tutupLain(kunci.get().id(), "");
        jejak.catat(null, "akses.faktor.cabut-darurat", "Akun", kunci.get().id().toString(), "");
        return true;
    }
}
