package id.kinerja.akses.sandi;

import id.kinerja.bersama.tata.Galat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changing one's own password.
 *
 * @param sementara the present one was made up by somebody else, and nothing else opens until it is changed
 */
public record HalamanSandi(String namaMasuk, boolean sementara, List<Galat> galat) {

    public HalamanSandi {
        galat = List.copyOf(galat);
    }

    public @Nullable String galat(String id) {
        return Galat.untuk(galat, id);
    }
}
