package id.kinerja.skp;

import java.util.UUID;

/** Pengenal satu indikator kinerja individu. */
public record IndikatorId(UUID nilai) {

    @Override
    public String toString() {
        return nilai.toString();
    }
}
