package id.kinerja.evaluasi.penilaian;

import id.kinerja.audit.Jejak;
import id.kinerja.bersama.Pelaku;
import id.kinerja.evaluasi.HasilId;
import id.kinerja.evaluasi.data.HasilTersimpan;
import id.kinerja.evaluasi.model.StatusHasil;
import id.kinerja.evaluasi.model.Tindakan;
import id.kinerja.skp.KunciRealisasi;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sending a submission back, which opens the realisation again; and going on without one. */
@Service
class KembalikanHasil {

    private final HasilTersimpan hasil;
    private final KunciRealisasi kunci;
    private final Jejak jejak;
    private final Clock jam;

    KembalikanHasil(HasilTersimpan hasil, KunciRealisasi kunci, Jejak jejak, Clock jam) {
        this.hasil = hasil;
        this.kunci = kunci;
        this.jejak = jejak;
        this.jam = jam;
    }

    @Transactional
    void kembalikan(HasilId id, String catatan, Pelaku pelaku) {
        var satu = hasil.muatUntukPenilai(id, pelaku);
        satu.status().pastikan(Tindakan.KEMBALIKAN);
        hasil.pindah(satu, StatusHasil.DIKEMBALIKAN, pelaku, catatan, OffsetDateTime.now(jam));
        kunci.buka(satu.skp(), satu.periode().id());
        jejak.catat(pelaku, "evaluasi.pengembalian", id, satu.pegawai().id());
    }

    @Transactional
    void ambil(HasilId id, Pelaku pelaku) {
        var satu = hasil.muatUntukPenilai(id, pelaku);
        satu.pastikanBolehDiambil(LocalDate.now(jam));
        hasil.ambil(satu, pelaku, OffsetDateTime.now(jam));
        kunci.kunci(satu.skp(), satu.periode().id());
        jejak.catat(pelaku, "evaluasi.tanpa-pengajuan", id, satu.pegawai().id());
    }
}
