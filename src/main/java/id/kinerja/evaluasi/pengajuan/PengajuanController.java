package id.kinerja.evaluasi.pengajuan;

import id.kinerja.bersama.Pelaku;
import id.kinerja.evaluasi.HasilId;
import id.kinerja.evaluasi.data.HasilTersimpan;
import id.kinerja.evaluasi.data.IsiTersimpan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Handing in one's realisation of a period. */
@Controller
@RequestMapping("/evaluasi/{id}/pengajuan")
class PengajuanController {

    private final HasilTersimpan hasil;
    private final IsiTersimpan isi;
    private final AjukanRealisasi ajukan;
    private final Clock jam;

    PengajuanController(HasilTersimpan hasil, IsiTersimpan isi, AjukanRealisasi ajukan, Clock jam) {
        this.hasil = hasil;
        this.isi = isi;
        this.ajukan = ajukan;
        this.jam = jam;
    }

    @GetMapping
    ModelAndView lihat(@PathVariable UUID id, @AuthenticationPrincipal Pelaku pelaku) {
        var satu = hasil.muatMilik(new HasilId(id), pelaku);
        var hal = HalamanPengajuan.susun(satu, isi.muat(satu.id()).isi(), LocalDate.now(jam));
        return new ModelAndView("evaluasi/pengajuan/halaman", "hal", hal);
    }

    @PostMapping
    String ajukan(@PathVariable UUID id, @AuthenticationPrincipal Pelaku pelaku) {
        ajukan.ajukan(new HasilId(id), pelaku);
        return "redirect:/evaluasi/" + id + "/pengajuan?kabar=evaluasi.kabar.diajukan";
    }
}
