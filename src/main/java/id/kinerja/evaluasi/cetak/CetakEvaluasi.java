package id.kinerja.evaluasi.cetak;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.ModeContoh;
import id.kinerja.dokumen.PencetakPdf;
import id.kinerja.dokumen.PenerbitDokumen;
import id.kinerja.dokumen.PenerbitDokumen.Pengesahan;
import id.kinerja.dokumen.PenerbitDokumen.Permintaan;
import id.kinerja.evaluasi.data.FormulirTersimpan;
import id.kinerja.evaluasi.data.IsiTersimpan;
import id.kinerja.evaluasi.model.Hasil;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An evaluation as PDF. What is out is given out with number and code. */
@Service
class CetakEvaluasi {

    static final String EVALUASI = "EVALUASI";
    static final String DOKUMEN = "DOKUMEN-EVALUASI";

    private final PencetakPdf pdf;
    private final PenerbitDokumen penerbit;
    private final ModeContoh contoh;
    private final Clock jam;
    private final String instansi;

    CetakEvaluasi(
            PencetakPdf pdf,
            PenerbitDokumen penerbit,
            ModeContoh contoh,
            Clock jam,
            @Value("${kinerja.instansi:Pemerintah Provinsi Lampung}") String instansi) {
        this.pdf = pdf;
        this.penerbit = penerbit;
        this.contoh = contoh;
        this.jam = jam;
        this.instansi = instansi;
    }

    @Transactional
    byte[] evaluasi(FormulirTersimpan.Formulir f, IsiTersimpan.Berkas berkas) {
        var isi = HalamanEvaluasi.susun(f, berkas, instansi, contoh.aktif());
        var gambar = GambarKurva.dari(isi.kurva());
        return terbitkan(
                f.hasil(),
                EVALUASI,
                sah -> pdf.cetak(
                        "evaluasi/cetak/evaluasiPdf.jte", new HalamanPdf.Evaluasi(isi, gambar, sah), saat(sah)));
    }

    @Transactional
    byte[] dokumen(FormulirTersimpan.Formulir f) {
        var isi = HalamanDokumen.susun(f, instansi, contoh.aktif());
        return terbitkan(
                f.hasil(),
                DOKUMEN,
                sah -> pdf.cetak("evaluasi/cetak/dokumenPdf.jte", new HalamanPdf.Dokumen(isi, sah), saat(sah)));
    }

    private byte[] terbitkan(Hasil h, String jenis, Function<@Nullable Pengesahan, byte[]> pembuat) {
        var sejak = h.waktu().ditetapkan();
        if (sejak == null || !h.status().terbit()) {
            return pembuat.apply(null);
        }
        var p = h.periode();
        var permintaan = new Permintaan(
                jenis,
                h.id().nilai(),
                versi(sejak),
                p.akhir().getYear(),
                teks("evaluasi.cetak.perihal." + jenis, p.nama()),
                h.pegawai().nama(),
                h.pegawai().nip());
        return penerbit.terbitkan(permintaan, pembuat);
    }

    private Instant saat(@Nullable Pengesahan sah) {
        return sah == null ? jam.instant() : sah.saat();
    }

    /** A result that was set anew is another version. */
    static String versi(OffsetDateTime ditetapkan) {
        return String.valueOf(ditetapkan.toInstant().toEpochMilli());
    }
}
