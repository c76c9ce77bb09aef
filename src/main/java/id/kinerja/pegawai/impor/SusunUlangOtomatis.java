package id.kinerja.pegawai.impor;

import id.kinerja.organisasi.SusunanOrganisasiBerubah;
import id.kinerja.pegawai.SusunanPegawai;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who stands where is worked out again in the transaction that changes units or posts. */
@Component
class SusunUlangOtomatis {

    private final SusunanPegawai susunan;
    private final Clock jam;

    SusunUlangOtomatis(SusunanPegawai susunan, Clock jam) {
        this.susunan = susunan;
        this.jam = jam;
    }

    @EventListener
    void unitBerubah(SusunanOrganisasiBerubah kabar) {
        susunan.susunUlang(LocalDate.now(jam));
    }
}
