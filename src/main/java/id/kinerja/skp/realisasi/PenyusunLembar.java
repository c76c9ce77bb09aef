package id.kinerja.skp.realisasi;

import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.PeriodeId;
import id.kinerja.skp.SkpId;
import id.kinerja.skp.data.LembarTersimpan;
import id.kinerja.skp.data.RealisasiTersimpan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Builds the page of one period from what is stored and what a refused form sent. */
@Component
class PenyusunLembar {

    private final LembarTersimpan lembar;
    private final RealisasiTersimpan periode;
    private final Clock jam;

    PenyusunLembar(LembarTersimpan lembar, RealisasiTersimpan periode, Clock jam) {
        this.lembar = lembar;
        this.periode = periode;
        this.jam = jam;
    }

    ModelAndView susun(UUID skp, UUID milikPeriode, Kiriman kiriman, Pelaku pelaku) {
        var id = new PeriodeId(milikPeriode);
        var isi = lembar.muatMilik(new SkpId(skp), id, pelaku);
        var hal = HalamanRealisasi.susun(isi, periode.sePeriode(id), kiriman, LocalDate.now(jam));
        return new ModelAndView("skp/realisasi/halaman", "hal", hal);
    }
}
