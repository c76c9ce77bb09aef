package id.kinerja.audit.urutan;

import id.kinerja.audit.data.LogTersimpan;
import id.kinerja.audit.data.SimpulTersimpan;
import id.kinerja.audit.data.TitikTersimpan;
import id.kinerja.audit.model.CatatanBertanda;
import id.kinerja.audit.model.PemeriksaPohon;
import id.kinerja.audit.model.TitikPeriksa;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signs what the log holds now, after proving to itself that nothing signed before has changed. */
@Service
public class TandatanganiLog {

    private final LogTersimpan log;
    private final SimpulTersimpan simpul;
    private final TitikTersimpan titik;
    private final KunciLog kunci;
    private final Clock jam;

    TandatanganiLog(LogTersimpan log, SimpulTersimpan simpul, TitikTersimpan titik, KunciLog kunci, Clock jam) {
        this.log = log;
        this.simpul = simpul;
        this.titik = titik;
        this.kunci = kunci;
        this.jam = jam;
    }

    /**
     * Adds a checkpoint where there are new entries.
     *
     * @return whether one was added
     * @throws id.kinerja.audit.model.BuktiDitolak where the log does not continue its last checkpoint: then nothing is
     *     signed and somebody must look
     */
    @Transactional
    public boolean sekali() {
        var dipegang = log.pegang();
        if (dipegang.isEmpty()) {
            return false;
        }
        var keadaan = dipegang.get();
        var lama = titik.terakhir().map(t -> TitikPeriksa.baca(t.catatan().badan()));
        if (keadaan.tepi().ukuran() == 0
                || lama.filter(l -> l.ukuran() == keadaan.tepi().ukuran()).isPresent()) {
            return false;
        }
        var penanda = kunci.untuk(keadaan);
        if (penanda.isEmpty()) {
            return false;
        }
        var baru = new TitikPeriksa(
                keadaan.asal(), keadaan.tepi().ukuran(), keadaan.tepi().akar());
        lama.ifPresent(l -> pastikanBersambung(l, baru));
        titik.simpan(baru.ukuran(), CatatanBertanda.tandatangani(baru.badan(), penanda.get()), OffsetDateTime.now(jam));
        return true;
    }

    private void pastikanBersambung(TitikPeriksa lama, TitikPeriksa baru) {
        var bukti = simpul.pohon().kesinambungan(lama.ukuran(), baru.ukuran());
        PemeriksaPohon.kesinambungan(lama.ukuran(), baru.ukuran(), lama.akar(), baru.akar(), bukti);
    }
}
