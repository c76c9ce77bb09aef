package id.kinerja.evaluasi.pengajuan;

import id.kinerja.audit.Jejak;
import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Pelaku;
import id.kinerja.evaluasi.HasilId;
import id.kinerja.evaluasi.data.HasilTersimpan;
import id.kinerja.evaluasi.data.IsiTersimpan;
import id.kinerja.evaluasi.model.StatusHasil;
import id.kinerja.skp.KunciRealisasi;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The employee hands in her realisation; from then on it stands still. */
@Service
class AjukanRealisasi {

    private final HasilTersimpan hasil;
    private final IsiTersimpan isi;
    private final KunciRealisasi kunci;
    private final Jejak jejak;
    private final Clock jam;

    AjukanRealisasi(HasilTersimpan hasil, IsiTersimpan isi, KunciRealisasi kunci, Jejak jejak, Clock jam) {
        this.hasil = hasil;
        this.isi = isi;
        this.kunci = kunci;
        this.jejak = jejak;
        this.jam = jam;
    }

    @Transactional
    void ajukan(HasilId id, Pelaku pelaku) {
        var satu = hasil.muatMilik(id, pelaku);
        satu.pastikanBolehDiajukan(LocalDate.now(jam));
        var berkas = isi.muat(id).isi();
        if (berkas.jumlahTerisi() < berkas.jumlahIndikator()) {
            throw new AturanDilanggar(
                    "evaluasi.tolak.realisasi-belum", berkas.jumlahTerisi(), berkas.jumlahIndikator());
        }
        hasil.pindah(satu, StatusHasil.DIAJUKAN, pelaku, null, OffsetDateTime.now(jam));
        kunci.kunci(satu.skp(), satu.periode().id());
        jejak.catat(pelaku, "evaluasi.pengajuan", id, pelaku.pegawaiWajib());
    }
}
