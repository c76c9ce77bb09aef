package id.kinerja.evaluasi.periode;

import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Peran;
import id.kinerja.evaluasi.data.HakHasil;
import id.kinerja.evaluasi.data.PembukaPeriode;
import id.kinerja.evaluasi.data.PeriodeTersimpan;
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

/** Periods and the opening of their evaluations. */
@Controller
@RequestMapping("/evaluasi/periode")
class PeriodeController {

    private final PeriodeTersimpan periode;
    private final PembukaPeriode pembuka;
    private final BukaPenilaian buka;
    private final Clock jam;

    PeriodeController(PeriodeTersimpan periode, PembukaPeriode pembuka, BukaPenilaian buka, Clock jam) {
        this.periode = periode;
        this.pembuka = pembuka;
        this.buka = buka;
        this.jam = jam;
    }

    @GetMapping
    ModelAndView daftar(@AuthenticationPrincipal Pelaku pelaku) {
        HakHasil.pastikan(pelaku, Peran.PENGELOLA_INSTANSI);
        var hal = HalamanPeriode.susun(periode.semua(), pembuka.jumlah(), LocalDate.now(jam));
        return new ModelAndView("evaluasi/periode/halaman", "hal", hal);
    }

    @PostMapping("/{id}/pembukaan")
    String buka(@PathVariable UUID id, @AuthenticationPrincipal Pelaku pelaku) {
        HakHasil.pastikan(pelaku, Peran.PENGELOLA_INSTANSI);
        buka.semua(PeriodeTersimpan.pilih(periode.semua(), id, LocalDate.now(jam)), pelaku);
        return "redirect:/evaluasi/periode?kabar=evaluasi.kabar.dibuka";
    }

    @GetMapping("/{id}/saya")
    String milikku(@PathVariable UUID id, @AuthenticationPrincipal Pelaku pelaku) {
        var satu = PeriodeTersimpan.pilih(periode.semua(), id, LocalDate.now(jam));
        return "redirect:/evaluasi/" + buka.milikku(satu, pelaku) + "/pengajuan";
    }
}
