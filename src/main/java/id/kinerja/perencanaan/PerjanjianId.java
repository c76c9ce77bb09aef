package id.kinerja.perencanaan;

import java.util.UUID;

/** One perjanjian kinerja, a revision being one of its own. */
public record PerjanjianId(UUID nilai) {

    @Override
    public String toString() {
        return nilai.toString();
    }
}
