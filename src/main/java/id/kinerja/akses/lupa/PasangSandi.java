package id.kinerja.akses.lupa;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.akses.data.SandiBocor;
import id.kinerja.akses.data.SandiOrang;
import id.kinerja.akses.data.SesiTersimpan;
import id.kinerja.akses.data.TautanSurat;
import id.kinerja.akses.model.SandiBaru;
import id.kinerja.audit.Jejak;
import id.kinerja.bersama.tata.Galat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets a new password by a link. Every sign-in of the account ends; a second factor is asked for as before. */
@Service
class PasangSandi {

    private static final TautanSurat.Guna GUNA = TautanSurat.Guna.SANDI_LUPA;

    private final TautanSurat tautan;
    private final SandiOrang sandi;
    private final SandiBocor bocor;
    private final SesiTersimpan sesi;
    private final Jejak jejak;

    PasangSandi(TautanSurat tautan, SandiOrang sandi, SandiBocor bocor, SesiTersimpan sesi, Jejak jejak) {
        this.tautan = tautan;
        this.sandi = sandi;
        this.bocor = bocor;
        this.sesi = sesi;
        this.jejak = jejak;
    }

    Optional<TautanSurat.Isi> berlaku(String kode) {
        return tautan.baca(GUNA, kode);
    }

    List<Galat> keberatan(TautanSurat.Isi isi, String baru, String ulangi) {
        var galat = new ArrayList<Galat>();
        bocor.baca(daftar -> SandiBaru.keberatan(baru, List.of(isi.namaMasuk(), isi.nama()), daftar))
                .ifPresent(
                        k -> galat.add(new Galat("baru", teks(k, SandiBaru.PALING_PENDEK, SandiBaru.PALING_PANJANG))));
        if (!baru.equals(ulangi)) {
            galat.add(new Galat("ulangi", teks("akses.admin.galat.ulangi")));
        }
        return galat;
    }

    /** False where somebody was quicker with the same link. */
    @Transactional
    boolean pasang(String kode, TautanSurat.Isi isi, String baru) {
        if (!tautan.pakai(GUNA, kode)) {
            return false;
        }
        sandi.ganti(isi.akun(), baru);
        sesi.tutupLain(isi.akun(), "");
        jejak.catat(null, "akses.sandi.lewat-surel", "Akun", isi.akun().toString(), "");
        return true;
    }
}
