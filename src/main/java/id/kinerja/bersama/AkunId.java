package id.kinerja.bersama;

import java.util.UUID;

/** Pengenal satu akun. */
public record AkunId(UUID nilai) {

    @Override
    public String toString() {
        return nilai.toString();
    }
}
