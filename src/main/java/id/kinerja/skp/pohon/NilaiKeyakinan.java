package id.kinerja.skp.pohon;

import id.kinerja.audit.Jejak;
import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.BukanUntukAnda;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.TidakDitemukan;
import id.kinerja.perencanaan.SimpulId;
import id.kinerja.skp.RhkId;
import id.kinerja.skp.data.KeyakinanTersimpan;
import id.kinerja.skp.data.PohonUtuh;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The owner of a node says how sure she is that it will be reached. */
@Service
class NilaiKeyakinan {

    private static final int CATATAN_MAKS = 500;

    private final PohonUtuh pohon;
    private final KeyakinanTersimpan keyakinan;
    private final Jejak jejak;
    private final Clock jam;

    NilaiKeyakinan(PohonUtuh pohon, KeyakinanTersimpan keyakinan, Jejak jejak, Clock jam) {
        this.pohon = pohon;
        this.keyakinan = keyakinan;
        this.jejak = jejak;
        this.jam = jam;
    }

    @Transactional
    void nilai(UUID id, int tahun, String nilai, String catatan, Pelaku pelaku) {
        var jalur = pohon.jalur(id, tahun, pelaku);
        if (jalur.isEmpty()) {
            throw new TidakDitemukan(new SimpulId(id));
        }
        var c = jalur.getLast().simpul();
        if (!HakKeyakinan.boleh(c, pelaku)) {
            throw new BukanUntukAnda("skp.tolak.keyakinan-orang-lain");
        }
        if (!List.of("YAKIN", "RAGU", "BERISIKO").contains(nilai)) {
            throw new AturanDilanggar("skp.tolak.keyakinan");
        }
        if (catatan.length() > CATATAN_MAKS) {
            throw new AturanDilanggar("skp.tolak.keyakinan-panjang", CATATAN_MAKS);
        }
        if (nilai.equals("BERISIKO") && catatan.isBlank()) {
            throw new AturanDilanggar("skp.tolak.keyakinan-alasan");
        }
        keyakinan.simpan(c, tahun, nilai, catatan.strip(), pelaku.nama(), OffsetDateTime.now(jam));
        jejak.catat(pelaku, "skp.keyakinan", c.orang() ? new RhkId(id) : new SimpulId(id));
    }
}
