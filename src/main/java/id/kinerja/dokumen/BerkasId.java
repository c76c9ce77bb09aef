package id.kinerja.dokumen;

import java.util.UUID;

/** Pengenal satu berkas yang diunggah. */
public record BerkasId(UUID nilai) {

    @Override
    public String toString() {
        return nilai.toString();
    }
}
