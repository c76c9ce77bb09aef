package id.kinerja.situs.penugasan;

import id.kinerja.akses.PenugasanPeran;
import id.kinerja.audit.Jejak;
import id.kinerja.bersama.AkunId;
import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Peran;
import id.kinerja.situs.data.UnitPeran;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives roles and takes them back. Who they are bounded to is a unit, named by its code. */
@Service
class AturPeran {

    /** Roles that are assigned; those of an employee and of a rating superior follow from the position. */
    static final List<Peran> DITUGASKAN =
            List.of(Peran.PENGELOLA_UNIT, Peran.PENGELOLA_INSTANSI, Peran.PIMPINAN, Peran.INSPEKTORAT, Peran.ADMIN);

    private final PenugasanPeran peran;
    private final UnitPeran unit;
    private final Jejak jejak;

    AturPeran(PenugasanPeran peran, UnitPeran unit, Jejak jejak) {
        this.peran = peran;
        this.unit = unit;
        this.jejak = jejak;
    }

    @Transactional
    void beri(AkunId id, String nama, String kodeUnit, Pelaku pelaku) {
        var pemilik = peran.pemilik(id);
        var dipilih = Arrays.stream(Peran.values())
                .filter(p -> p.name().equals(nama) && DITUGASKAN.contains(p))
                .findFirst()
                .orElseThrow(() -> new AturanDilanggar("situs.tolak.peran"));
        peran.beri(pemilik.id(), dipilih, lingkup(dipilih, kodeUnit));
        jejak.catat(pelaku, "akses.peran.beri", "Akun", id.toString(), dipilih.name());
    }

    /** A unit's administrator needs a unit; a leader or an inspector may have one; the others serve the whole instansi. */
    private @Nullable UUID lingkup(Peran dipilih, String kodeUnit) {
        if (kodeUnit.isEmpty() && dipilih == Peran.PENGELOLA_UNIT) {
            throw new AturanDilanggar("situs.tolak.peran-tanpa-unit");
        }
        if (kodeUnit.isEmpty()) {
            return null;
        }
        if (dipilih == Peran.ADMIN || dipilih == Peran.PENGELOLA_INSTANSI) {
            throw new AturanDilanggar("situs.tolak.peran-seluruh");
        }
        return unit.aktifBerkode(kodeUnit).orElseThrow(() -> new AturanDilanggar("situs.tolak.unit", kodeUnit));
    }

    @Transactional
    void cabut(AkunId id, UUID tugas, Pelaku pelaku) {
        peran.cabut(id, tugas);
        jejak.catat(pelaku, "akses.peran.cabut", id);
    }
}
