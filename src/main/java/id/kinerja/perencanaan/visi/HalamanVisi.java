package id.kinerja.perencanaan.visi;

import id.kinerja.bersama.tata.Galat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A new vision as a form. */
public record HalamanVisi(FormVisi form, List<Galat> galat) {

    public HalamanVisi {
        galat = List.copyOf(galat);
    }

    public @Nullable String galat(String id) {
        return Galat.untuk(galat, id);
    }
}
