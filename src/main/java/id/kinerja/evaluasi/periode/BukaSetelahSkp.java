package id.kinerja.evaluasi.periode;

import id.kinerja.evaluasi.data.PeriodeTersimpan;
import id.kinerja.skp.SkpDitetapkan;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whose plan is set while a period is open finds that period among her tasks at once. */
@Component
class BukaSetelahSkp {

    private final PeriodeTersimpan periode;
    private final BukaPenilaian buka;
    private final Clock jam;

    BukaSetelahSkp(PeriodeTersimpan periode, BukaPenilaian buka, Clock jam) {
        this.periode = periode;
        this.buka = buka;
        this.jam = jam;
    }

    @EventListener
    void ditetapkan(SkpDitetapkan kabar) {
        var hariIni = LocalDate.now(jam);
        periode.semua().stream()
                .filter(p -> p.sudahBuka(hariIni) && !hariIni.isAfter(p.batasRealisasi()))
                .forEach(p -> buka.untuk(p, kabar.pegawai(), kabar.oleh()));
    }
}
