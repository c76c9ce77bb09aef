package id.kinerja.akses.akun;

import id.kinerja.akses.data.AksesDarurat;
import id.kinerja.audit.Jejak;
import id.kinerja.bersama.AkunId;
import id.kinerja.bersama.Format;
import id.kinerja.bersama.Pelaku;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which emergency access is open, and ending it before its time. */
@Service
class AkhiriDarurat {

    private final AksesDarurat darurat;
    private final Jejak jejak;
    private final Clock jam;

    AkhiriDarurat(AksesDarurat darurat, Jejak jejak, Clock jam) {
        this.darurat = darurat;
        this.jejak = jejak;
        this.jam = jam;
    }

    List<HalamanAkun.Darurat> terbuka() {
        return darurat.terbuka(OffsetDateTime.now(jam)).stream()
                .map(t -> new HalamanAkun.Darurat(
                        t.id().toString(),
                        t.namaMasuk(),
                        Format.waktu(t.sampai().toInstant())))
                .toList();
    }

    /** Nothing changes where it is over already. */
    @Transactional
    void akhiri(AkunId id, Pelaku pelaku) {
        if (darurat.akhiri(id, OffsetDateTime.now(jam))) {
            jejak.catat(pelaku, "akses.darurat.akhiri", id);
        }
    }
}
