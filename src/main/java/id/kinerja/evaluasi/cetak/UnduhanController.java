package id.kinerja.evaluasi.cetak;

import id.kinerja.audit.BukuHarian;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.tata.FormulirResmi;
import id.kinerja.evaluasi.HasilId;
import id.kinerja.evaluasi.data.FormulirTersimpan;
import id.kinerja.evaluasi.data.IsiTersimpan;
import id.kinerja.evaluasi.model.Hasil;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The forms of an evaluation as PDF, for the same readers as their pages. */
@Controller
@RequestMapping("/evaluasi/{id}")
class UnduhanController {

    private final FormulirTersimpan formulir;
    private final IsiTersimpan isi;
    private final BukuHarian harian;
    private final CetakEvaluasi cetak;

    UnduhanController(FormulirTersimpan formulir, IsiTersimpan isi, BukuHarian harian, CetakEvaluasi cetak) {
        this.formulir = formulir;
        this.isi = isi;
        this.harian = harian;
        this.cetak = cetak;
    }

    @FormulirResmi
    @GetMapping("/cetak.pdf")
    ResponseEntity<byte[]> evaluasi(@PathVariable UUID id, @AuthenticationPrincipal Pelaku pelaku) {
        var satu = formulir.evaluasi(new HasilId(id), pelaku);
        dibuka(satu.hasil(), pelaku);
        return unduhan(cetak.evaluasi(satu, isi.muat(satu.hasil().id())), "Evaluasi", satu.hasil());
    }

    @FormulirResmi
    @GetMapping("/dokumen.pdf")
    ResponseEntity<byte[]> dokumen(@PathVariable UUID id, @AuthenticationPrincipal Pelaku pelaku) {
        var satu = formulir.dokumen(new HasilId(id), pelaku);
        dibuka(satu.hasil(), pelaku);
        return unduhan(cetak.dokumen(satu), "Dokumen-Evaluasi", satu.hasil());
    }

    private void dibuka(Hasil satu, Pelaku pelaku) {
        harian.dibuka(pelaku, "Hasil", satu.id().nilai(), satu.pegawai().id());
    }

    private static ResponseEntity<byte[]> unduhan(byte[] isi, String awal, Hasil h) {
        var nama = awal + "-" + h.periode().nama().replaceAll("[^\\p{L}\\p{N}]+", "-") + "-"
                + h.pegawai().nip() + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(nama).build().toString())
                .body(isi);
    }
}
