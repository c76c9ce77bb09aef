package id.kinerja.evaluasi;

import java.util.UUID;

/** Pengenal penilaian satu SKP dalam satu periode. */
public record HasilId(UUID nilai) {

    @Override
    public String toString() {
        return nilai.toString();
    }
}
