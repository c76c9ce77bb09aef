package id.kinerja.evaluasi.hasil;

import id.kinerja.audit.Jejak;
import id.kinerja.bersama.Pelaku;
import id.kinerja.evaluasi.HasilId;
import id.kinerja.evaluasi.data.HasilTersimpan;
import id.kinerja.evaluasi.model.StatusHasil;
import id.kinerja.evaluasi.model.Tindakan;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The employee says that the result has reached her, which starts the time for objecting. It is no agreement. */
@Service
class KonfirmasiHasil {

    private final HasilTersimpan hasil;
    private final Jejak jejak;
    private final Clock jam;

    KonfirmasiHasil(HasilTersimpan hasil, Jejak jejak, Clock jam) {
        this.hasil = hasil;
        this.jejak = jejak;
        this.jam = jam;
    }

    @Transactional
    void terima(HasilId id, Pelaku pelaku) {
        var satu = hasil.muatMilik(id, pelaku);
        satu.status().pastikan(Tindakan.TERIMA);
        hasil.pindah(satu, StatusHasil.DISAMPAIKAN, pelaku, null, OffsetDateTime.now(jam));
        jejak.catat(pelaku, "evaluasi.penerimaan", id, pelaku.pegawaiWajib());
    }
}
