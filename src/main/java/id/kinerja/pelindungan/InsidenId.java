package id.kinerja.pelindungan;

import java.util.UUID;

/** Pengenal satu insiden pelindungan data pribadi. */
public record InsidenId(UUID nilai) {

    @Override
    public String toString() {
        return nilai.toString();
    }
}
