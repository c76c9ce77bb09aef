package id.kinerja.skp;

import java.util.UUID;

/** Pengenal satu rencana hasil kerja. */
public record RhkId(UUID nilai) {

    @Override
    public String toString() {
        return nilai.toString();
    }
}
