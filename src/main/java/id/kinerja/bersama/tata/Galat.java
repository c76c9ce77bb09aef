package id.kinerja.bersama.tata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One mistake in a form: where it is, and what to do about it. */
public record Galat(String idIsian, String pesan) {

    /** The message for a field, null when it is right. */
    public static @Nullable String untuk(List<Galat> semua, String idIsian) {
        return semua.stream()
                .filter(galat -> galat.idIsian().equals(idIsian))
                .map(Galat::pesan)
                .findFirst()
                .orElse(null);
    }
}
