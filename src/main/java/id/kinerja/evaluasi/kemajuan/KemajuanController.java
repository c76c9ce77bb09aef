package id.kinerja.evaluasi.kemajuan;

import id.kinerja.bersama.Format;
import id.kinerja.bersama.Pelaku;
import id.kinerja.evaluasi.data.HakHasil;
import id.kinerja.evaluasi.data.KemajuanUnit;
import id.kinerja.evaluasi.data.PeriodeTersimpan;
import id.kinerja.evaluasi.data.UnitDilihat;
import id.kinerja.evaluasi.model.Periode;
import id.kinerja.evaluasi.tampil.TanpaPeriode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Progress of units, level by level. */
@Controller
@RequestMapping("/unit/kemajuan")
class KemajuanController {

    private final PeriodeTersimpan periode;
    private final UnitDilihat unit;
    private final KemajuanUnit kemajuan;
    private final Clock jam;

    KemajuanController(PeriodeTersimpan periode, UnitDilihat unit, KemajuanUnit kemajuan, Clock jam) {
        this.periode = periode;
        this.unit = unit;
        this.kemajuan = kemajuan;
        this.jam = jam;
    }

    /** What was asked for. */
    record Diminta(@Nullable UUID unit, @Nullable UUID periode) {}

    @GetMapping
    ModelAndView lihat(Diminta diminta, @AuthenticationPrincipal Pelaku pelaku) {
        HakHasil.pastikanUnit(pelaku);
        var semua = periode.semua();
        if (semua.isEmpty()) {
            return TanpaPeriode.halaman(pelaku);
        }
        return new ModelAndView("evaluasi/kemajuan/halaman", "hal", susun(diminta, semua, pelaku));
    }

    @GetMapping("/ekspor")
    ResponseEntity<byte[]> ekspor(
            Diminta diminta,
            @RequestParam(defaultValue = "csv") String bentuk,
            @AuthenticationPrincipal Pelaku pelaku) {
        HakHasil.pastikanUnit(pelaku);
        var hal = susun(diminta, periode.semua(), pelaku);
        var nama = hal.semuaPeriode().stream()
                .filter(x -> x.nilai().equals(hal.periode()))
                .findFirst()
                .map(x -> x.label())
                .orElse("");
        return hal.ekspor(Format.tanggal(LocalDate.now(jam)), nama).jawaban(bentuk.equals("xlsx"));
    }

    private HalamanKemajuan susun(Diminta diminta, List<Periode> semua, Pelaku pelaku) {
        var p = PeriodeTersimpan.pilih(semua, diminta.periode(), LocalDate.now(jam));
        var u = unit.pilih(diminta.unit(), p.id(), pelaku);
        return HalamanKemajuan.susun(u, p, semua, kemajuan.dari(u, p, pelaku), pelaku.lingkup());
    }
}
