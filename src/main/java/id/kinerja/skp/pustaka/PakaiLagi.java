package id.kinerja.skp.pustaka;

import id.kinerja.audit.Jejak;
import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Uuid7;
import id.kinerja.skp.RhkId;
import id.kinerja.skp.SkpId;
import id.kinerja.skp.data.PustakaRhk;
import id.kinerja.skp.data.RhkTersimpan;
import id.kinerja.skp.data.SkpTersimpan;
import id.kinerja.skp.model.Rhk;
import id.kinerja.skp.model.Skp;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes chosen RHK over into one's own draft. */
@Service
class PakaiLagi {

    private static final int RHK_MAKS = 60;

    private final SkpTersimpan skp;
    private final PustakaRhk pustaka;
    private final RhkTersimpan rhk;
    private final Jejak jejak;

    PakaiLagi(SkpTersimpan skp, PustakaRhk pustaka, RhkTersimpan rhk, Jejak jejak) {
        this.skp = skp;
        this.pustaka = pustaka;
        this.rhk = rhk;
        this.jejak = jejak;
    }

    Skp draf(SkpId id, Pelaku pelaku) {
        var dokumen = skp.muatMilik(id, pelaku);
        dokumen.pastikanBolehDiubah();
        return dokumen;
    }

    List<PustakaRhk.Contoh> contoh(Skp dokumen) {
        return pustaka.untuk(dokumen);
    }

    /** @param pilihan ids as sent; only what the page offers is taken */
    @Transactional
    int pakai(SkpId id, List<String> pilihan, Pelaku pelaku) {
        rhk.kunci(id);
        var dokumen = draf(id, pelaku);
        var diminta = new HashSet<>(pilihan);
        var dipakai = contoh(dokumen).stream()
                .filter(c -> diminta.contains(c.id().toString()))
                .toList();
        if (dipakai.isEmpty()) {
            throw new AturanDilanggar("skp.pustaka.tolak.kosong");
        }
        if (dokumen.rhk().size() + dipakai.size() > RHK_MAKS) {
            throw new AturanDilanggar("skp.tolak.rhk-terlalu-banyak", RHK_MAKS);
        }
        var nomor = dokumen.rhk().stream().mapToInt(Rhk::nomor).max().orElse(0);
        for (var c : dipakai) {
            var baru = Uuid7.baru();
            pustaka.salin(id, ++nomor, c.id(), baru);
            jejak.catat(pelaku, "skp.rhk.tambah", new RhkId(baru), pelaku.pegawaiWajib());
        }
        return dipakai.size();
    }
}
