package id.kinerja.pelindungan;

import java.util.UUID;

/** Pengenal satu permintaan perbaikan data. */
public record KoreksiId(UUID nilai) {

    @Override
    public String toString() {
        return nilai.toString();
    }
}
