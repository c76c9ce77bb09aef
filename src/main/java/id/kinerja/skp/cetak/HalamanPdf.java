package id.kinerja.skp.cetak;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.dokumen.PenerbitDokumen.Pengesahan;
import org.jspecify.annotations.Nullable;

/** The forms of a plan as a file; a plan that is not set yet carries neither number nor code. */
public record HalamanPdf(HalamanCetak isi, @Nullable Pengesahan sah) {

    public String kaki() {
        return sah == null ? teks("skp.cetak.rancangan") : teks("dokumen.sah.nomor", sah.nomor());
    }
}
