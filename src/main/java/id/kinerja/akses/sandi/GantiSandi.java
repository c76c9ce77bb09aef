package id.kinerja.akses.sandi;

import id.kinerja.akses.data.SandiBocor;
import id.kinerja.akses.data.SandiOrang;
import id.kinerja.akses.data.SesiTersimpan;
import id.kinerja.audit.Jejak;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.tata.Galat;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person changes her own password. */
@Service
class GantiSandi {

    private final SandiOrang sandi;
    private final SesiTersimpan sesi;
    private final SandiBocor bocor;
    private final Jejak jejak;

    GantiSandi(SandiOrang sandi, SesiTersimpan sesi, SandiBocor bocor, Jejak jejak) {
        this.sandi = sandi;
        this.sesi = sesi;
        this.bocor = bocor;
        this.jejak = jejak;
    }

    HalamanSandi halaman(List<Galat> galat, Pelaku pelaku) {
        var kunci = sandi.kunci(pelaku);
        return new HalamanSandi(kunci.namaMasuk(), kunci.sementara(), galat);
    }

    /**
     * Sets the password and ends every other sign-in of the account.
     *
     * @param sidik the sign-in that asks, which goes on
     * @return why not, empty when it is done
     */
    @Transactional
    List<Galat> ganti(FormSandi form, String sidik, Pelaku pelaku) {
        var kunci = sandi.kunci(pelaku);
        var keberatan = sandi.keberatan(kunci, form.kini());
        if (keberatan.isPresent()) {
            return List.of(new Galat("kini", keberatan.get()));
        }
        var galat = form.galat(List.of(kunci.namaMasuk(), pelaku.nama()), bocor);
        if (galat.isEmpty()) {
            sandi.ganti(kunci.id(), form.baru());
            sesi.tutupLain(kunci.id(), sidik);
            jejak.catat(pelaku, kunci.sementara() ? "akses.sandi-pertama" : "akses.ganti-sandi", kunci.id());
        }
        return galat;
    }
}
