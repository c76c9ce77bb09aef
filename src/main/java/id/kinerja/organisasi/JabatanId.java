package id.kinerja.organisasi;

import java.util.UUID;

/** Pengenal satu jabatan. */
public record JabatanId(UUID nilai) {
    @Override
    public String toString() {
        return nilai.toString();
    }
}
