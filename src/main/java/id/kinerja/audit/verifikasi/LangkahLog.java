package id.kinerja.audit.verifikasi;

import id.kinerja.audit.data.BacaanLog;
import id.kinerja.audit.model.BuktiDitolak;
import id.kinerja.audit.model.Entri;
import id.kinerja.audit.model.Sidik;
import id.kinerja.audit.model.TepiPohon;
import id.kinerja.audit.model.TitikPeriksa;
import java.util.List;

/** One walk along the log, entry by entry, with the checkpoints as milestones. */
final class LangkahLog implements BacaanLog.Pembaca {

    private final List<TitikPeriksa> titik;
    private final TepiPohon tepi = TepiPohon.kosong();
    private int berikut;

    /** @param titik by size, from small to large */
    LangkahLog(List<TitikPeriksa> titik) {
        this.titik = List.copyOf(titik);
        cocokkanTitik();
    }

    @Override
    public void baca(long nomor, Sidik daun, Entri entri) {
        if (nomor != tepi.ukuran()) {
            throw new BuktiDitolak("Entri " + tepi.ukuran() + " hilang: setelahnya berdiri entri " + nomor + ".");
        }
        if (!entri.daun().equals(daun)) {
            throw new BuktiDitolak("Entri %d (%s, %s) sudah diubah: isinya tidak cocok dengan sidiknya."
                    .formatted(nomor, entri.perbuatan(), entri.id()));
        }
        tepi.tambah(daun, (_, _, _) -> {});
        cocokkanTitik();
    }

    private void cocokkanTitik() {
        while (berikut < titik.size() && titik.get(berikut).ukuran() == tepi.ukuran()) {
            if (!titik.get(berikut).akar().equals(tepi.akar())) {
                throw new BuktiDitolak(
                        "Titik periksa berukuran %d tidak cocok: ada entri sebelum nomor itu yang diubah, ditukar, atau ditambahkan."
                                .formatted(tepi.ukuran()));
            }
            berikut++;
        }
    }

    /** At the end: no checkpoint may lie beyond, and the edge that the log goes on from must be the one that was walked. */
    void selesai(TepiPohon tersimpan) {
        if (berikut < titik.size()) {
            throw new BuktiDitolak(
                    "Log terpotong: entri %d dan seterusnya hilang, padahal titik periksa meliputi %d entri."
                            .formatted(tepi.ukuran(), titik.getLast().ukuran()));
        }
        if (tersimpan.ukuran() != tepi.ukuran() || !tersimpan.akar().equals(tepi.akar())) {
            throw new BuktiDitolak(
                    "Log mencatat %d entri, tetapi %d yang ada.".formatted(tersimpan.ukuran(), tepi.ukuran()));
        }
    }
}
