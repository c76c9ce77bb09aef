package id.kinerja.audit.urutan;

import id.kinerja.audit.data.LogTersimpan;
import id.kinerja.audit.data.SimpulTersimpan;
import id.kinerja.audit.model.Sidik;
import id.kinerja.audit.model.TepiPohon;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives waiting entries their place. Whoever gets the row of the log does it; the other copies have nothing to do. */
@Service
public class UrutkanLog {

    /** Entries to a transaction: enough to be quick, few enough to let a stop wait for it. */
    static final int SEKALI = 5_000;

    private final LogTersimpan log;

    UrutkanLog(LogTersimpan log) {
        this.log = log;
    }

    /** Appends up to 5,000 waiting entries, and answers how many. */
    @Transactional
    public int sekali() {
        var dipegang = log.pegang();
        if (dipegang.isEmpty()) {
            return 0;
        }
        var antre = log.antre(SEKALI);
        if (antre.isEmpty()) {
            return 0;
        }
        var tepi = dipegang.get().tepi();
        var mulai = tepi.ukuran();
        var daun = antre.stream().map(e -> e.daun()).toList();
        var penuh = tambah(tepi, daun);
        log.beriNomor(antre, daun, mulai);
        log.simpan(tepi, penuh);
        return antre.size();
    }

    private static List<LogTersimpan.Simpul> tambah(TepiPohon tepi, List<Sidik> daun) {
        var penuh = new ArrayList<LogTersimpan.Simpul>();
        for (var satu : daun) {
            tepi.tambah(satu, (tingkat, nomor, sidik) -> {
                if (tingkat > 0 && tingkat % SimpulTersimpan.LONCAT == 0) {
                    penuh.add(new LogTersimpan.Simpul((short) tingkat, nomor, sidik));
                }
            });
        }
        return penuh;
    }
}
