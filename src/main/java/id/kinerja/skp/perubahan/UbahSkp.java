package id.kinerja.skp.perubahan;

import id.kinerja.audit.Jejak;
import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Pelaku;
import id.kinerja.skp.SkpId;
import id.kinerja.skp.StatusSkp;
import id.kinerja.skp.data.PerubahanTersimpan;
import id.kinerja.skp.data.SkpTersimpan;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Beginning a change of one's own plan in force, and giving it up again (R3.10). */
@Service
class UbahSkp {

    private final SkpTersimpan skp;
    private final PerubahanTersimpan perubahan;
    private final Jejak jejak;

    UbahSkp(SkpTersimpan skp, PerubahanTersimpan perubahan, Jejak jejak) {
        this.skp = skp;
        this.perubahan = perubahan;
        this.jejak = jejak;
    }

    /** The draft of the change; the one that is there already where there is one. */
    @Transactional
    SkpId mulai(SkpId id, String jenis, String alasan, Pelaku pelaku) {
        var asli = skp.muatMilik(id, pelaku);
        if (asli.status() != StatusSkp.DITETAPKAN) {
            throw new AturanDilanggar(
                    "skp.perubahan.tolak.belum-ditetapkan", asli.status().label());
        }
        var ada = perubahan.draf(id);
        if (ada.isPresent()) {
            return ada.get();
        }
        try {
            var draf = perubahan.salin(id, jenis, alasan);
            jejak.catat(pelaku, "skp.perubahan.mulai", id, pelaku.pegawaiWajib());
            return draf;
        } catch (DuplicateKeyException bersamaan) {
            throw new AturanDilanggar("skp.perubahan.tolak.sudah-ada");
        }
    }

    /** Gives the change up; the plan in force stays as it is. */
    @Transactional
    SkpId batal(SkpId draf, Pelaku pelaku) {
        var dokumen = skp.muatMilik(draf, pelaku);
        var asal = dokumen.perubahan();
        if (asal == null) {
            throw new AturanDilanggar("skp.perubahan.tolak.bukan-perubahan");
        }
        dokumen.pastikanBolehDiubah();
        perubahan.buang(draf);
        jejak.catat(pelaku, "skp.perubahan.batal", asal.dari(), pelaku.pegawaiWajib());
        return asal.dari();
    }
}
