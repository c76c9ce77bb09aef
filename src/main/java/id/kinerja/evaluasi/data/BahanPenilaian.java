package id.kinerja.evaluasi.data;

import id.kinerja.audit.BukuHarian;
import id.kinerja.bersama.Pelaku;
import id.kinerja.evaluasi.HasilId;
import id.kinerja.evaluasi.model.AturanPenilaian;
import id.kinerja.evaluasi.model.Hasil;
import id.kinerja.evaluasi.model.Periode;
import id.kinerja.evaluasi.model.Sebaran;
import id.kinerja.siklus.Aturan;
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
        if (c == null || !c.tetap()) {
            return Sebaran.tanpaPola(sebaran.unit(
                    satu.tempat().unit(), satu.tempat().jalur(), satu.periode().id()));
        }
        var jumlah = sebaran.unit(c.unit(), c.jalur(), satu.periode().id());
        return Sebaran.hitung(jumlah, aturan.pola(c.predikat()), aturan.minimalUnit());
    }
}
