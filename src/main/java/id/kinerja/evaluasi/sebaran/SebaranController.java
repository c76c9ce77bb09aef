package id.kinerja.evaluasi.sebaran;

import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Peran;
import id.kinerja.evaluasi.data.BahanPenilaian;
import id.kinerja.evaluasi.data.HakHasil;
import id.kinerja.evaluasi.data.PeriodeTersimpan;
import id.kinerja.evaluasi.data.SebaranTersimpan;
import id.kinerja.evaluasi.data.UnitDilihat;
import id.kinerja.evaluasi.model.Sebaran;
import id.kinerja.evaluasi.tampil.TanpaPeriode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The distribution of predikat of a unit, or of one's own team as mere counts. */
@Controller
class SebaranController {

    private final PeriodeTersimpan periode;
    private final UnitDilihat unit;
    private final SebaranTersimpan sebaran;
    private final BahanPenilaian bahan;
    private final Clock jam;

    SebaranController(
            PeriodeTersimpan periode, UnitDilihat unit, SebaranTersimpan sebaran, BahanPenilaian bahan, Clock jam) {
        this.periode = periode;
        this.unit = unit;
        this.sebaran = sebaran;
        this.bahan = bahan;
        this.jam = jam;
    }

    @GetMapping("/evaluasi/sebaran")
    ModelAndView lihat(
            @RequestParam(name = "unit", required = false) @Nullable UUID unitDiminta,
            @RequestParam(name = "periode", required = false) @Nullable UUID periodeDiminta,
            @AuthenticationPrincipal Pelaku pelaku) {
        var semua = periode.semua();
        if (semua.isEmpty()) {
            return TanpaPeriode.halaman(pelaku);
        }
        var p = PeriodeTersimpan.pilih(semua, periodeDiminta, LocalDate.now(jam));
        if (pelaku.sebagai(Peran.PENILAI)) {
            var tim = Sebaran.tanpaPola(sebaran.tim(pelaku, p.id()));
            return new ModelAndView("evaluasi/sebaran/halaman", "hal", HalamanSebaran.tim(tim, p, semua));
        }
        HakHasil.pastikanUnit(pelaku);
        var u = unit.pilih(unitDiminta, p.id(), pelaku);
        var jumlah = sebaran.unit(u.id(), u.jalur(), p.id());
        var aturan = bahan.aturan(p);
        var predikat = u.predikat();
        var isi = predikat == null
                ? Sebaran.tanpaPola(jumlah)
                : Sebaran.hitung(jumlah, aturan.pola(predikat), aturan.minimalUnit());
        return new ModelAndView("evaluasi/sebaran/halaman", "hal", HalamanSebaran.unit(u, isi, aturan, p, semua));
    }
}
