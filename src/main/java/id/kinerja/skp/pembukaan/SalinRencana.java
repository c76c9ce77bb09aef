package id.kinerja.skp.pembukaan;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.audit.Jejak;
import id.kinerja.bersama.pekerjaan.JenisPekerjaan;
import id.kinerja.bersama.pekerjaan.Kemajuan;
import id.kinerja.bersama.pekerjaan.Pekerjaan;
import id.kinerja.skp.data.PembukaanTersimpan;
import id.kinerja.skp.data.PenyalinMassal;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Component;

/** Last year's RHK, indicators, expectations and lists into the empty drafts; then the ties to the leaders' copies. */
@Component
class SalinRencana implements JenisPekerjaan {

    static final String KUNCI = "skp.penyalinan";
    private static final String ISI = "isi";
    private static final String TAUTAN = "tautan";
    private static final int SEKALI = 4_000;

    private final PenyalinMassal penyalin;
    private final PembukaanTersimpan laporan;
    private final Jejak jejak;
    private final Clock jam;

    SalinRencana(PenyalinMassal penyalin, PembukaanTersimpan laporan, Jejak jejak, Clock jam) {
        this.penyalin = penyalin;
        this.laporan = laporan;
        this.jejak = jejak;
        this.jam = jam;
    }

    @Override
    public Kemajuan langkah(Pekerjaan pekerjaan, Kemajuan k) {
        var tahun = Integer.parseInt(pekerjaan.parameter());
        var run = pekerjaan.id().nilai();
        if (k.tahap().isEmpty()) {
            laporan.pastikanTerbuka(tahun);
            laporan.mulai(run, tahun, "SALIN", pekerjaan.pelaku(), OffsetDateTime.now(jam));
            // Every plan is met twice: for its contents and for the ties that are still missing.
            var banyak = penyalin.pasangkan(run, tahun);
            penyalin.kenaliRencana();
            return k.ke(ISI, "0").hitung(0, 2 * banyak).mencatat(new UraianRun(0, pekerjaan.parameter()).catatan());
        }
        var setelah = Integer.parseInt(k.kursor());
        var banyak = k.jumlah() / 2;
        if (setelah >= banyak) {
            return k.tahap().equals(ISI) ? k.ke(TAUTAN, "0") : usai(pekerjaan, k);
        }
        var sampai = Math.min(banyak, setelah + SEKALI);
        var maju = k.ke(k.tahap(), String.valueOf(sampai)).hitung(k.selesai() + sampai - setelah, k.jumlah());
        if (k.tahap().equals(TAUTAN)) {
            penyalin.sambung(run, tahun, setelah, sampai);
            return maju;
        }
        penyalin.salin(run, tahun, setelah, sampai);
        if (setelah == 0) {
            penyalin.kenaliSalinan();
        }
        laporan.tambah(run, sampai - setelah);
        return maju.mencatat(
                UraianRun.baca(k.catatan()).tambah(sampai - setelah).catatan());
    }

    private Kemajuan usai(Pekerjaan pekerjaan, Kemajuan k) {
        var hasil = UraianRun.baca(k.catatan());
        jejak.catat(pekerjaan.pelaku(), KUNCI, "Tahun", hasil.tahun(), "disalin=" + hasil.banyak());
        return k.hitung(k.jumlah(), k.jumlah()).usai(new Kemajuan.Hasil(UraianRun.alamat(hasil.tahun()), null));
    }

    @Override
    public String kunci() {
        return KUNCI;
    }

    @Override
    public String perihal(String parameter) {
        return parameter;
    }

    @Override
    public String uraian(String catatan) {
        return UraianRun.baca(catatan).kalimat("skp.penyalinan.usai");
    }

    @Override
    public String namaTahap(String tahap) {
        return teks(tahap.equals(TAUTAN) ? "skp.penyalinan.tahap.tautan" : "skp.penyalinan.tahap.isi");
    }
}
