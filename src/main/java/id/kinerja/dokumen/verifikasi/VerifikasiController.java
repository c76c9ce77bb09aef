package id.kinerja.dokumen.verifikasi;

import id.kinerja.bersama.ModeContoh;
import id.kinerja.dokumen.AsalDokumen;
import id.kinerja.dokumen.data.TerbitTersimpan;
import id.kinerja.dokumen.data.TerbitTersimpan.Terbit;
import id.kinerja.dokumen.model.KodeDokumen;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Whether a document was given out, for anybody who holds it. Codes have 130 random bits: nobody finds one by trying. */
@Controller
@RequestMapping("/verifikasi")
class VerifikasiController {

    private final TerbitTersimpan tersimpan;
    private final List<AsalDokumen> asal;
    private final ModeContoh contoh;

    VerifikasiController(TerbitTersimpan tersimpan, List<AsalDokumen> asal, ModeContoh contoh) {
        this.tersimpan = tersimpan;
        this.asal = List.copyOf(asal);
        this.contoh = contoh;
    }

    @GetMapping
    ModelAndView formulir(@RequestParam(defaultValue = "") String kode) {
        if (kode.isBlank()) {
            return tampil(HalamanVerifikasi.kosong(contoh.aktif()));
        }
        return KodeDokumen.baca(kode)
                .map(k -> new ModelAndView("redirect:/verifikasi/" + k))
                .orElseGet(() -> tidakAda(kode));
    }

    @GetMapping("/{kode}")
    ModelAndView satu(@PathVariable String kode) {
        return KodeDokumen.baca(kode)
                .flatMap(tersimpan::berkode)
                .map(t -> tampil(HalamanVerifikasi.ada(contoh.aktif(), t, berlaku(t))))
                .orElseGet(() -> tidakAda(kode));
    }

    private boolean berlaku(Terbit t) {
        return asal.stream()
                .filter(a -> a.jenis().equals(t.jenis()))
                .anyMatch(
                        a -> a.versiBerlaku(t.objek()).filter(t.versi()::equals).isPresent());
    }

    private ModelAndView tidakAda(String kode) {
        var tampilan = tampil(HalamanVerifikasi.tidakAda(contoh.aktif(), kode));
        tampilan.setStatus(HttpStatus.NOT_FOUND);
        return tampilan;
    }

    private static ModelAndView tampil(HalamanVerifikasi hal) {
        return new ModelAndView("dokumen/verifikasi/halaman", "hal", hal);
    }
}
