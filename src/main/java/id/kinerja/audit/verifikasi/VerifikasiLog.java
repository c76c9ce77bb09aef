package id.kinerja.audit.verifikasi;

import id.kinerja.audit.data.BacaanLog;
import id.kinerja.audit.data.LogTersimpan;
import id.kinerja.audit.data.TitikTersimpan;
import id.kinerja.audit.model.BuktiDitolak;
import id.kinerja.audit.model.CatatanBertanda;
import id.kinerja.audit.model.KunciPemeriksa;
import id.kinerja.audit.model.TitikPeriksa;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Walks the whole log again: every leaf from the row it was made of, every checkpoint from the leaves before it, every
 * signature, and then every fact that the log vouches for against the tables of today. Names the first thing that does
 * not fit.
 */
@Service
public class VerifikasiLog {

    private static final int TITIK_SEKALI = 500;

    private final LogTersimpan log;
    private final BacaanLog bacaan;
    private final TitikTersimpan titik;
    private final PeriksaFakta fakta;

    VerifikasiLog(LogTersimpan log, BacaanLog bacaan, TitikTersimpan titik, PeriksaFakta fakta) {
        this.log = log;
        this.bacaan = bacaan;
        this.titik = titik;
        this.fakta = fakta;
    }

    /**
     * What was found.
     *
     * @param entri entries walked
     * @param titik checkpoints compared
     * @param fakta objects compared with the tables
     */
    public record Hasil(long entri, int titik, int fakta) {}

    /**
     * Checks everything.
     *
     * @param luar a checkpoint kept elsewhere, which the log must continue; only such a copy shows a log that was cut
     *     short or written anew together with its checkpoints
     * @throws BuktiDitolak naming the first entry, checkpoint or object that does not fit
     */
    public Hasil semua(@Nullable CatatanBertanda luar) {
        var keadaan = log.keadaan().orElseThrow(() -> new BuktiDitolak("Log belum didirikan."));
        var kunci = KunciPemeriksa.baca(keadaan.kunci());
        var batas = batas(kunci, luar);
        var langkah = new LangkahLog(batas);
        bacaan.baca(0, Long.MAX_VALUE, langkah);
        langkah.selesai(keadaan.tepi());
        return new Hasil(keadaan.tepi().ukuran(), batas.size(), fakta.semua());
    }

    private List<TitikPeriksa> batas(KunciPemeriksa kunci, @Nullable CatatanBertanda luar) {
        var semua = new ArrayList<TitikPeriksa>();
        var mulai = 0L;
        for (var sekali = titik.mulai(mulai, TITIK_SEKALI); !sekali.isEmpty(); ) {
            sekali.forEach(t -> semua.add(sah(t.ukuran(), t.catatan(), kunci)));
            sekali = titik.mulai(sekali.getLast().ukuran() + 1, TITIK_SEKALI);
        }
        Optional.ofNullable(luar).ifPresent(catatan -> {
            catatan.periksa(kunci);
            semua.add(TitikPeriksa.baca(catatan.badan()));
        });
        semua.sort(java.util.Comparator.comparingLong(TitikPeriksa::ukuran));
        return semua;
    }

    private static TitikPeriksa sah(long ukuran, CatatanBertanda catatan, KunciPemeriksa kunci) {
        try {
            catatan.periksa(kunci);
            var isi = TitikPeriksa.baca(catatan.badan());
            if (isi.ukuran() != ukuran) {
                throw new BuktiDitolak("ukurannya " + isi.ukuran());
            }
            return isi;
        } catch (BuktiDitolak rusak) {
            throw new BuktiDitolak("Titik periksa berukuran " + ukuran + ": " + rusak.getMessage());
        }
    }
}
