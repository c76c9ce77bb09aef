package id.kinerja.akses.faktor;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.akses.data.FaktorTersimpan;
import id.kinerja.akses.data.KunciSandiTersimpan;
import id.kinerja.audit.Jejak;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.TidakDitemukan;
import id.kinerja.bersama.tata.Galat;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores a passkey and takes it away. */
@Service
class AturKunci {

    private final KunciSandiTersimpan kunci;
    private final FaktorTersimpan faktor;
    private final AturFaktor atur;
    private final Jejak jejak;
    private final Clock jam;

    AturKunci(KunciSandiTersimpan kunci, FaktorTersimpan faktor, AturFaktor atur, Jejak jejak, Clock jam) {
        this.kunci = kunci;
        this.faktor = faktor;
        this.atur = atur;
        this.jejak = jejak;
        this.jam = jam;
    }

    /** Other sign-ins end: they were opened without it. */
    @Transactional
    UbahFaktor.Hasil pasang(String nama, KunciSandiTersimpan.Baru baru, String sini, Pelaku pelaku) {
        if (!kunci.pasang(pelaku.akun(), nama, baru, OffsetDateTime.now(jam))) {
            return UbahFaktor.Hasil.ditolak("nama", teks("akses.kunci.galat.sudah"));
        }
        jejak.catat(pelaku, "akses.kunci-sandi.pasang", pelaku.akun());
        atur.tutupSesiLain(sini, pelaku);
        return new UbahFaktor.Hasil(atur.pemulihanPertama(pelaku), List.of());
    }

    /** @param wajib she must keep a factor */
    @Transactional
    List<Galat> lepas(UUID id, boolean wajib, Pelaku pelaku) {
        var akun = pelaku.akun();
        if (wajib && kunci.milik(akun).size() == 1 && faktor.milik(akun).isEmpty()) {
            return List.of(new Galat("kunci-sandi", teks("akses.kunci.tolak.wajib")));
        }
        if (!kunci.lepas(akun, id)) {
            throw new TidakDitemukan(id);
        }
        faktor.buangPemulihanTanpaFaktor(akun);
        jejak.catat(pelaku, "akses.kunci-sandi.lepas", akun);
        return List.of();
    }
}
