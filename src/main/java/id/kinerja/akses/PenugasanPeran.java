package id.kinerja.akses;

import id.kinerja.bersama.AkunId;
import id.kinerja.bersama.Peran;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Roles that do not follow from a position but are assigned by the administrator. */
public interface PenugasanPeran {

    /** @param unit the subtree it is bounded to, null for the whole instansi */
    record Tugas(UUID id, Peran peran, @Nullable UUID unit) {}

    /** An account with its assigned roles. */
    record Pemilik(AkunId id, String nama, String namaMasuk, boolean aktif, List<Tugas> tugas) {

        public Pemilik {
            tugas = List.copyOf(tugas);
        }
    }

    /** The account, or {@link id.kinerja.bersama.TidakDitemukan}. */
    Pemilik pemilik(AkunId id);

    /** Assigns a role; one that is held already stays as it is. */
    void beri(AkunId id, Peran peran, @Nullable UUID unit);

    /** Takes a role back; the last administrator keeps hers. */
    void cabut(AkunId id, UUID tugas);
}
