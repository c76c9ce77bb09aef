package id.kinerja.skp.penyusunan;

import id.kinerja.audit.Jejak;
import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.SudahBerubah;
import id.kinerja.bersama.TidakDitemukan;
import id.kinerja.skp.RhkId;
import id.kinerja.skp.SkpId;
import id.kinerja.skp.data.PilihanAtasan;
import id.kinerja.skp.data.RhkTersimpan;
import id.kinerja.skp.data.SkpTersimpan;
import id.kinerja.skp.model.Rhk;
import id.kinerja.skp.model.Skp;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adding, writing and taking out the RHK of one's own draft. */
@Service
class SusunRhk {

    private static final int RHK_MAKS = 60;

    private final SkpTersimpan skp;
    private final RhkTersimpan rhk;
    private final PilihanAtasan atasan;
    private final Jejak jejak;

    SusunRhk(SkpTersimpan skp, RhkTersimpan rhk, PilihanAtasan atasan, Jejak jejak) {
        this.skp = skp;
        this.rhk = rhk;
        this.atasan = atasan;
        this.jejak = jejak;
    }

    @Transactional
    RhkId tambah(SkpId id, boolean utama, Pelaku pelaku) {
        var dokumen = skp.muatMilik(id, pelaku);
        dokumen.pastikanBolehDiubah();
        if (dokumen.rhk().size() >= RHK_MAKS) {
            throw new AturanDilanggar("skp.tolak.rhk-terlalu-banyak", RHK_MAKS);
        }
        var baru = rhk.tambah(id, utama);
        jejak.catat(pelaku, "skp.rhk.tambah", baru, pelaku.pegawaiWajib());
        return baru;
    }

    /** Writes one RHK over the version its form was filled from, and answers the new version number. */
    @Transactional
    int simpan(SkpId id, RhkId rhkId, FormRhk form, Pelaku pelaku) {
        var dokumen = skp.muatMilik(id, pelaku);
        dokumen.pastikanBolehDiubah();
        var asal = cari(dokumen, rhkId);
        if (asal.versi() != form.versi()) {
            // The same words were stored by an autosave on its way: nothing is lost, so nobody need choose.
            if (form.samaIsi(FormRhk.dari(asal))) {
                return asal.versi();
            }
            throw new SudahBerubah(rhkId);
        }
        var baru = form.menjadi(asal);
        pastikanAtasDikenal(dokumen, baru);
        rhk.simpan(baru);
        jejak.catat(pelaku, "skp.rhk.simpan", rhkId, pelaku.pegawaiWajib());
        return baru.versi() + 1;
    }

    @Transactional
    void hapus(SkpId id, RhkId rhkId, Pelaku pelaku) {
        var dokumen = skp.muatMilik(id, pelaku);
        dokumen.pastikanBolehDiubah();
        rhk.hapus(id, rhkId, cari(dokumen, rhkId).nomor());
        jejak.catat(pelaku, "skp.rhk.hapus", rhkId, pelaku.pegawaiWajib());
    }

    static Rhk cari(Skp dokumen, RhkId rhkId) {
        return dokumen.rhk().stream()
                .filter(r -> r.id().equals(rhkId))
                .findFirst()
                .orElseThrow(() -> new TidakDitemukan(rhkId));
    }

    /** Only what the page offered may be linked: the leader's RHK, or a goal where the owner heads a unit. */
    private void pastikanAtasDikenal(Skp dokumen, Rhk baru) {
        var dipilih = baru.pimpinan() != null ? baru.pimpinan().nilai() : baru.simpul();
        if (dipilih != null && atasan.untuk(dokumen).stream().noneMatch(p -> p.id().equals(dipilih))) {
            throw new AturanDilanggar("skp.tolak.atas-tidak-dikenal");
        }
    }
}
