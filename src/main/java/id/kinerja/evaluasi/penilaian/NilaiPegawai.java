package id.kinerja.evaluasi.penilaian;

import id.kinerja.audit.Jejak;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.SudahBerubah;
import id.kinerja.evaluasi.HasilId;
import id.kinerja.evaluasi.data.BahanPenilaian;
import id.kinerja.evaluasi.data.NilaiTersimpan;
import id.kinerja.evaluasi.data.UmpanPenilaian;
import id.kinerja.evaluasi.model.AturanPenilaian;
import id.kinerja.evaluasi.model.Hasil;
import id.kinerja.evaluasi.model.Rating;
import id.kinerja.evaluasi.model.Tindakan;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing feedback and ratings; the predikat follows from the quadrant and is never typed. */
@Service
class NilaiPegawai {

    private final BahanPenilaian bahan;
    private final NilaiTersimpan nilai;
    private final UmpanPenilaian umpan;
    private final Jejak jejak;
    private final Clock jam;

    NilaiPegawai(BahanPenilaian bahan, NilaiTersimpan nilai, UmpanPenilaian umpan, Jejak jejak, Clock jam) {
        this.bahan = bahan;
        this.nilai = nilai;
        this.umpan = umpan;
        this.jejak = jejak;
        this.jam = jam;
    }

    /** Saves over the version the form was filled from, and answers the new version number. */
    @Transactional
    int simpan(HasilId id, FormPenilaian form, Pelaku pelaku) {
        var satu = bahan.hasil(id, pelaku);
        satu.status().pastikan(Tindakan.NILAI);
        if (satu.versi() != form.versi()) {
            throw new SudahBerubah(id);
        }
        umpan.simpan(satu, form.umpanRhk(), form.umpanPerilaku());
        nilai.simpan(satu, dari(form, satu, bahan.aturan(satu.periode())), pelaku, OffsetDateTime.now(jam));
        jejak.catat(pelaku, "evaluasi.penilaian.simpan", id, satu.pegawai().id());
        return form.versi() + 1;
    }

    static Hasil.Nilai dari(FormPenilaian form, Hasil satu, AturanPenilaian aturan) {
        var hasil = satu.tempat().kepala()
                ? satu.ratingHasilTetap(aturan.kepala())
                : Rating.dariTingkat(form.hk()).orElse(null);
        var perilaku = Rating.dariTingkat(form.pk()).orElse(null);
        var predikat =
                hasil == null || perilaku == null ? null : aturan.kuadran().pada(hasil, perilaku);
        return new Hasil.Nilai(hasil, perilaku, predikat, form.alasan(), form.rekomendasi());
    }
}
