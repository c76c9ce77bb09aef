package id.kinerja.akses.peran;

import id.kinerja.akses.data.SesiTersimpan;
import id.kinerja.audit.Jejak;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.TidakDitemukan;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class GantiPeran {

    private final SesiTersimpan sesi;
    private final Jejak jejak;

    GantiPeran(SesiTersimpan sesi, Jejak jejak) {
        this.sesi = sesi;
        this.jejak = jejak;
    }

    /** @param kunci the key of the wanted role, as {@link Pelaku.PeranBerlingkup#kunci()} gives it */
    @Transactional
    void ganti(String sidik, String kunci, Pelaku pelaku) {
        var dipilih = pelaku.peranTersedia().stream()
                .filter(p -> p.kunci().equals(kunci))
                .findFirst()
                .orElseThrow(() -> new TidakDitemukan(kunci));
        sesi.gantiPeran(sidik, dipilih.peran(), dipilih.lingkupUnit());
        sesi.ingatPeran(pelaku.akun(), dipilih.peran(), dipilih.lingkupUnit());
        jejak.catat(pelaku, "akses.ganti-peran", pelaku.akun());
    }
}
