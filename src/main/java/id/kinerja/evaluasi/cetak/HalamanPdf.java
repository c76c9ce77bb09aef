package id.kinerja.evaluasi.cetak;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.dokumen.PenerbitDokumen.Pengesahan;
import org.jspecify.annotations.Nullable;

/** The forms of an evaluation as files; what is not out yet carries neither number nor code. */
public final class HalamanPdf {

    private HalamanPdf() {}

    /** F6 to F8. {@code gambar}: the curve as a picture, a data URI. */
    public record Evaluasi(
            HalamanEvaluasi isi, String gambar, @Nullable Pengesahan sah) {}

    /** F9. */
    public record Dokumen(HalamanDokumen isi, @Nullable Pengesahan sah) {}

    public static String kaki(@Nullable Pengesahan sah) {
        return sah == null ? teks("evaluasi.cetak.rancangan") : teks("dokumen.sah.nomor", sah.nomor());
    }
}
