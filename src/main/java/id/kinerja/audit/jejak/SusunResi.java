package id.kinerja.audit.jejak;

import id.kinerja.audit.data.JejakTersimpan;
import id.kinerja.audit.data.LogTersimpan;
import id.kinerja.audit.data.SimpulTersimpan;
import id.kinerja.audit.data.TitikTersimpan;
import id.kinerja.audit.model.Resi;
import id.kinerja.bersama.PegawaiId;
import id.kinerja.bersama.TidakDitemukan;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the receipt of an entry: the entry, its proof, and the newest checkpoint. */
@Service
class SusunResi {

    private final JejakTersimpan jejak;
    private final TitikTersimpan titik;
    private final SimpulTersimpan simpul;
    private final LogTersimpan log;

    SusunResi(JejakTersimpan jejak, TitikTersimpan titik, SimpulTersimpan simpul, LogTersimpan log) {
        this.jejak = jejak;
        this.titik = titik;
        this.simpul = simpul;
        this.log = log;
    }

    /** A receipt; nothing while the entry waits for its place or for the next checkpoint. */
    @Transactional(readOnly = true)
    Optional<Resi> untuk(UUID id, PegawaiId subjek) {
        var entri = jejak.miliknya(id, subjek).orElseThrow(() -> new TidakDitemukan(id));
        var nomor = entri.nomor();
        if (nomor == null) {
            return Optional.empty();
        }
        return titik.meliputi(nomor)
                .map(t -> new Resi(
                        entri.entri().json(), nomor, simpul.pohon().keikutsertaan(nomor, t.ukuran()), t.catatan()));
    }

    /** The public key that receipts are checked with; empty before the log is founded. */
    String kunci() {
        return log.keadaan().map(LogTersimpan.Keadaan::kunci).orElse("");
    }
}
