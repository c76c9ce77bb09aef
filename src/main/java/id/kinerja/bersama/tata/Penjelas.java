package id.kinerja.bersama.tata;

import org.jspecify.annotations.Nullable;

/** Ids of the help and error text of a field, for {@code aria-describedby}. */
public final class Penjelas {

    private Penjelas() {}

    public static @Nullable String id(String idIsian, @Nullable String bantuan, @Nullable String galat) {
        if (galat == null) {
            return bantuan == null ? null : "bantuan-" + idIsian;
        }
        return bantuan == null ? "galat-" + idIsian : "bantuan-" + idIsian + " galat-" + idIsian;
    }
}
