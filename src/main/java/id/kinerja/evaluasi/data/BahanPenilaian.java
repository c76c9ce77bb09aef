package id.kinerja.evaluasi.data;

import id.kinerja.audit.BukuHarian;
import id.kinerja.bersama.Pelaku;
import id.kinerja.evaluasi.HasilId;
import id.kinerja.evaluasi.model.AturanPenilaian;
import id.kinerja.evaluasi.model.Hasil;
import id.kinerja.evaluasi.model.Periode;
import id.kinerja.evaluasi.model.PredikatPegawai;
import id.kinerja.evaluasi.model.Sebaran;
import id.kinerja.siklus.Aturan;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** What a Pejabat Penilai has in front of her: the evaluation, its content, the rules, the distribution. */
@Repository
public class BahanPenilaian {

    private final HasilTersimpan hasil;
    private final IsiTersimpan isi;
    private final SebaranTersimpan sebaran;
    private final Aturan aturan;
    private final BukuHarian harian;

    BahanPenilaian(HasilTersimpan hasil, IsiTersimpan isi, SebaranTersimpan sebaran, Aturan aturan, BukuHarian harian) {
        this.harian = harian;
        this.hasil = hasil;
        this.isi = isi;
        this.sebaran = sebaran;
        this.aturan = aturan;
    }

    /** The evaluation of a person, opened to be read: she will see that it was. */
    public Hasil dibuka(HasilId id, Pelaku pelaku) {
        var satu = hasil(id, pelaku);
        harian.dibuka(pelaku, "Hasil", id.nilai(), satu.pegawai().id());
        return satu;
    }

    public Hasil hasil(HasilId id, Pelaku pelaku) {
        return hasil.muatUntukPenilai(id, pelaku);
    }

    public IsiTersimpan.Berkas isi(Hasil satu) {
        return isi.muat(satu.id());
    }

    public AturanPenilaian aturan(Periode periode) {
        return new AturanPenilaian(aturan.pada(periode.akhir()));
    }

    /** Of the unit whose predikat holds for this person. */
    public Sebaran sebaran(Hasil satu, AturanPenilaian aturan) {
        var c = satu.capaian();
        var unit = c == null || !c.tetap() ? satu.tempat().unit() : c.unit();
        var jalur = c == null || !c.tetap() ? satu.tempat().jalur() : c.jalur();
        return berpola(satu, aturan, sebaran.unit(unit, jalur, satu.periode().id()));
    }

    /** What stands beside the form: the distribution of the unit, and who is next. */
    public record Samping(Sebaran sebaran, Optional<AntreanPenilai.Berikut> berikut) {}

    public Samping samping(Hasil satu, AturanPenilaian aturan, Pelaku pelaku) {
        var c = satu.capaian();
        var dibaca = c == null || !c.tetap()
                ? sebaran.samping(satu, satu.tempat().unit(), satu.tempat().jalur(), pelaku)
                : sebaran.samping(satu, c.unit(), c.jalur(), pelaku);
        return new Samping(berpola(satu, aturan, dibaca.sebaran()), dibaca.berikut());
    }

    private static Sebaran berpola(Hasil satu, AturanPenilaian aturan, Map<PredikatPegawai, Integer> jumlah) {
        var c = satu.capaian();
        return c == null || !c.tetap()
                ? Sebaran.tanpaPola(jumlah)
                : Sebaran.hitung(jumlah, aturan.pola(c.predikat()), aturan.minimalUnit());
    }
}
