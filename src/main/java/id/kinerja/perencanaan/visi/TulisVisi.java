package id.kinerja.perencanaan.visi;

import id.kinerja.audit.Jejak;
import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Uuid7;
import id.kinerja.perencanaan.JenisSimpul;
import id.kinerja.perencanaan.SimpulId;
import id.kinerja.perencanaan.data.PohonTersimpan;
import id.kinerja.perencanaan.model.Simpul;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes a vision; every year has one at most, because everything else hangs on it. */
@Service
class TulisVisi {

    private final PohonTersimpan pohon;
    private final Jejak jejak;

    TulisVisi(PohonTersimpan pohon, Jejak jejak) {
        this.pohon = pohon;
        this.jejak = jejak;
    }

    @Transactional
    void tulis(FormVisi form, Pelaku pelaku) {
        var ada = pohon.visiDalam(form.mulai(), form.akhir());
        if (ada.isPresent()) {
            throw new AturanDilanggar(
                    "perencanaan.tolak.visi-ada",
                    String.valueOf(ada.get().mulai()),
                    String.valueOf(ada.get().akhir()));
        }
        var id = new SimpulId(Uuid7.baru());
        pohon.tambah(new Simpul(
                id,
                null,
                JenisSimpul.VISI,
                "",
                form.uraian(),
                null,
                "",
                "",
                form.mulai(),
                form.akhir(),
                1,
                1,
                List.of(),
                Simpul.Nomenklatur.TANPA,
                List.of()));
        jejak.catat(pelaku, "perencanaan.visi", id);
    }
}
