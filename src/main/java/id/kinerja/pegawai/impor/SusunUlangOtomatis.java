package id.kinerja.pegawai.impor;

import id.kinerja.organisasi.SusunanOrganisasiBerubah;
import id.kinerja.pegawai.SusunanPegawai;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Who stands where is worked out again in the transaction that changes units or posts, and once a day: acting
 * appointments begin and end by date. Two copies of the program that do it at once wait for each other.
 */
@Component
@EnableScheduling
class SusunUlangOtomatis {

    private final SusunanPegawai susunan;
    private final Clock jam;
    private final boolean melayani;
    private LocalDate terakhir = LocalDate.MIN;

    SusunUlangOtomatis(SusunanPegawai susunan, Clock jam, @Value("${kinerja.melayani:false}") boolean melayani) {
        this.susunan = susunan;
        this.jam = jam;
        this.melayani = melayani;
    }

    /** Soon after the start and then every ten minutes it looks whether a new day has begun. */
    @Scheduled(initialDelay = 15_000, fixedDelay = 600_000)
    void setiapHari() {
        var hariIni = LocalDate.now(jam);
        if (melayani && !hariIni.equals(terakhir)) {
            susunan.susunUlang(hariIni);
            terakhir = hariIni;
        }
    }

    @EventListener
    void unitBerubah(SusunanOrganisasiBerubah kabar) {
        susunan.susunUlang(LocalDate.now(jam));
    }
}
