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
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Last year's RHK, indicators, expectations and lists into the empty drafts; then the ties to the leaders' copies. */
@Component
class SalinRencana implements JenisPekerjaan {

    static final String KUNCI = "skp.penyalinan";
    private static final String ISI = "isi";
    private static final String TAUTAN = "tautan";
    private static final int SEKALI = 1_000;

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
        if (k.tahap().isEmpty()) {
            laporan.pastikanTerbuka(tahun);
            laporan.mulai(pekerjaan.id().nilai(), tahun, "SALIN", pekerjaan.pelaku(), OffsetDateTime.now(jam));
            // Every plan is met twice: for its contents and for its ties.
            return dariAwal(k, ISI)
                    .hitung(0, 2 * penyalin.banyak(tahun))
                    .mencatat(new UraianRun(0, pekerjaan.parameter()).catatan());
        }
        var setelah = UUID.fromString(k.kursor());
        var batas = penyalin.batas(tahun, setelah, SEKALI);
        if (batas.isEmpty()) {
            return k.tahap().equals(ISI) ? dariAwal(k, TAUTAN) : usai(pekerjaan, k);
        }
        var maju =
                k.ke(k.tahap(), batas.get().toString()).hitung(Math.min(k.jumlah(), k.selesai() + SEKALI), k.jumlah());
        if (k.tahap().equals(TAUTAN)) {
            penyalin.sambung(pekerjaan.id().nilai(), tahun, setelah, batas.get());
            return maju;
        }
        var disalin = penyalin.salin(pekerjaan.id().nilai(), tahun, setelah, batas.get());
        laporan.tambah(pekerjaan.id().nilai(), disalin);
        return maju.mencatat(UraianRun.baca(k.catatan()).tambah(disalin).catatan());
    }

    private static Kemajuan dariAwal(Kemajuan k, String tahap) {
        return k.ke(tahap, new UUID(0, 0).toString());
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
