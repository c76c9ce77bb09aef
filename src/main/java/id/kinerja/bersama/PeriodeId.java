package id.kinerja.bersama;

import java.util.UUID;

/** Pengenal satu periode evaluasi. */
public record PeriodeId(UUID nilai) {

    @Override
    public String toString() {
        return nilai.toString();
    }
}
