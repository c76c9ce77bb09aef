package id.kinerja.skp;

import java.util.UUID;

/** Pengenal satu SKP. */
public record SkpId(UUID nilai) {

    @Override
    public String toString() {
        return nilai.toString();
    }
}
