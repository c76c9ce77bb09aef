package id.kinerja.perencanaan;

import java.util.UUID;

/** Pengenal satu simpul rencana. */
public record SimpulId(UUID nilai) {

    @Override
    public String toString() {
        return nilai.toString();
    }
}
