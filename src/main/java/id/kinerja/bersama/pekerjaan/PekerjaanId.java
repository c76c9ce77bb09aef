package id.kinerja.bersama.pekerjaan;

import java.util.UUID;

/** Pengenal satu pekerjaan. */
public record PekerjaanId(UUID nilai) {

    @Override
    public String toString() {
        return nilai.toString();
    }
}
