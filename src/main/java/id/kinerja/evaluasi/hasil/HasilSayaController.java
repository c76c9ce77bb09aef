package id.kinerja.evaluasi.hasil;

import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.TidakDitemukan;
import id.kinerja.evaluasi.HasilId;
import id.kinerja.evaluasi.data.BahanPenilaian;
import id.kinerja.evaluasi.data.HasilMilik;
import id.kinerja.evaluasi.data.HasilTersimpan;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** My results and why they are so. */
@Controller
@RequestMapping("/hasil")
class HasilSayaController {

    private final HasilMilik milik;
    private final HasilTersimpan hasil;
    private final BahanPenilaian bahan;
    private final KonfirmasiHasil konfirmasi;

    HasilSayaController(HasilMilik milik, HasilTersimpan hasil, BahanPenilaian bahan, KonfirmasiHasil konfirmasi) {
        this.milik = milik;
        this.hasil = hasil;
        this.bahan = bahan;
        this.konfirmasi = konfirmasi;
    }

    @GetMapping
    ModelAndView daftar(@AuthenticationPrincipal Pelaku pelaku) {
        return new ModelAndView("evaluasi/hasil/daftar", "hal", HalamanDaftar.susun(milik.semua(pelaku)));
    }

    @GetMapping("/{id}")
    ModelAndView satu(@PathVariable UUID id, @AuthenticationPrincipal Pelaku pelaku) {
        var satu = hasil.muatMilik(new HasilId(id), pelaku);
        if (!satu.status().terbit()) {
            throw new TidakDitemukan(satu.id());
        }
        var hal = HalamanHasil.susun(satu, bahan.isi(satu), bahan.aturan(satu.periode()));
        return new ModelAndView("evaluasi/hasil/halaman", "hal", hal);
    }

    @PostMapping("/{id}/penerimaan")
    String terima(@PathVariable UUID id, @AuthenticationPrincipal Pelaku pelaku) {
        konfirmasi.terima(new HasilId(id), pelaku);
        return "redirect:/hasil/" + id + "?kabar=evaluasi.kabar.diterima";
    }
}
