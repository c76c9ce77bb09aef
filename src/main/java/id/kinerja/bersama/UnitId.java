package id.kinerja.bersama;

import java.util.UUID;

/** Pengenal satu unit organisasi. */
public record UnitId(UUID nilai) {

    @Override
    public String toString() {
        return nilai.toString();
    }
}
