package id.kinerja.evaluasi.periode;

import id.kinerja.audit.Jejak;
import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Format;
import id.kinerja.bersama.PegawaiId;
import id.kinerja.bersama.Pelaku;
import id.kinerja.evaluasi.HasilId;
import id.kinerja.evaluasi.data.HasilTersimpan;
import id.kinerja.evaluasi.data.PembukaPeriode;
import id.kinerja.evaluasi.model.Periode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opening the evaluations of a period: for everybody at once, or for who comes first. */
@Service
class BukaPenilaian {

    private final PembukaPeriode pembuka;
    private final HasilTersimpan hasil;
    private final Jejak jejak;
    private final Clock jam;

    BukaPenilaian(PembukaPeriode pembuka, HasilTersimpan hasil, Jejak jejak, Clock jam) {
        this.pembuka = pembuka;
        this.hasil = hasil;
        this.jejak = jejak;
        this.jam = jam;
    }

    @Transactional
    int semua(Periode periode, Pelaku pelaku) {
        pastikanSudahBuka(periode);
        var jumlah = pembuka.buka(periode.id(), pelaku.nama(), OffsetDateTime.now(jam));
        jejak.catat(pelaku, "evaluasi.pembukaan", "Periode", periode.id().toString(), String.valueOf(jumlah));
        return jumlah;
    }

    /** My own evaluation of the period, opened now where nobody has opened it yet. */
    @Transactional
    HasilId milikku(Periode periode, Pelaku pelaku) {
        var ada = hasil.milikDalam(periode.id(), pelaku);
        if (ada.isPresent()) {
            return ada.get();
        }
        pastikanSudahBuka(periode);
        pembuka.buka(periode.id(), pelaku.pegawaiWajib(), pelaku.nama(), OffsetDateTime.now(jam));
        var baru = hasil.milikDalam(periode.id(), pelaku)
                .orElseThrow(() -> new AturanDilanggar("evaluasi.tolak.belum-ada-skp", periode.nama()));
        jejak.catat(pelaku, "evaluasi.pembukaan", baru, pelaku.pegawaiWajib());
        return baru;
    }

    /** Opens the period for one person where it is not open for her yet. */
    @Transactional
    void untuk(Periode periode, PegawaiId pegawai, Pelaku oleh) {
        if (pembuka.buka(periode.id(), pegawai, oleh.nama(), OffsetDateTime.now(jam)) > 0) {
            jejak.catat(oleh, "evaluasi.pembukaan", periode.id(), pegawai);
        }
    }

    private void pastikanSudahBuka(Periode periode) {
        if (!periode.sudahBuka(LocalDate.now(jam))) {
            throw new AturanDilanggar("evaluasi.tolak.belum-buka", periode.nama(), Format.tanggal(periode.buka()));
        }
    }
}
