package id.kinerja.akses.sandi;

import id.kinerja.bersama.tata.Galat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changing one's own password. */
public record HalamanSandi(String namaMasuk, List<Galat> galat) {

    public HalamanSandi {
        galat = List.copyOf(galat);
    }

    public @Nullable String galat(String id) {
        return Galat.untuk(galat, id);
    }
}
