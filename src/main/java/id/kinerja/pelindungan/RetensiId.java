package id.kinerja.pelindungan;

import java.util.UUID;

/** Pengenal satu hitungan retensi. */
public record RetensiId(UUID nilai) {

    @Override
    public String toString() {
        return nilai.toString();
    }
}
