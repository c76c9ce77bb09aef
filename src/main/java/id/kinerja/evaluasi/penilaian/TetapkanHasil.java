package id.kinerja.evaluasi.penilaian;

import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Pelaku;
import id.kinerja.evaluasi.HasilId;
import id.kinerja.evaluasi.data.BahanPenilaian;
import id.kinerja.evaluasi.data.JejakHasil;
import id.kinerja.evaluasi.data.NilaiTersimpan;
import id.kinerja.evaluasi.model.AturanPenilaian;
import id.kinerja.evaluasi.model.Hasil;
import id.kinerja.evaluasi.model.Masukan;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Making an evaluation final, with all that it was based on. */
@Service
class TetapkanHasil {

    private final BahanPenilaian bahan;
    private final NilaiTersimpan nilai;
    private final NilaiPegawai penilaian;
    private final JejakHasil jejak;
    private final Clock jam;

    TetapkanHasil(BahanPenilaian bahan, NilaiTersimpan nilai, NilaiPegawai penilaian, JejakHasil jejak, Clock jam) {
        this.bahan = bahan;
        this.nilai = nilai;
        this.penilaian = penilaian;
        this.jejak = jejak;
        this.jam = jam;
    }

    /** Keeps what the form says, then sets it: both or none. */
    @Transactional
    void tetapkan(HasilId id, FormPenilaian form, Pelaku pelaku) {
        penilaian.simpan(id, form, pelaku);
        var satu = bahan.hasil(id, pelaku);
        var organisasi = satu.pastikanBolehDitetapkan();
        var aturan = bahan.aturan(satu.periode());
        pastikanSebaran(satu, aturan);
        var masukan = new Masukan(
                bahan.isi(satu).isi(),
                Objects.requireNonNull(satu.capaian()).nama(),
                aturan.dipakai(satu.tempat().kepala(), organisasi));
        nilai.tetapkan(satu, organisasi, masukan, pelaku, OffsetDateTime.now(jam));
        jejak.penetapan(satu, pelaku);
    }

    /** SE MenPANRB 3/2023 makes the pattern a consideration; only a local rule may make it a barrier. */
    private void pastikanSebaran(Hasil satu, AturanPenilaian aturan) {
        if (!aturan.sebaranMemblokir()) {
            return;
        }
        var sebaran = bahan.sebaran(satu, aturan);
        if (!sebaran.kecil() && !sebaran.sesuai()) {
            throw new AturanDilanggar(
                    "evaluasi.tolak.sebaran",
                    Objects.requireNonNull(satu.capaian()).nama());
        }
    }
}
