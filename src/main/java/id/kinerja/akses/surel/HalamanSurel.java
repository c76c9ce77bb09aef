package id.kinerja.akses.surel;

import id.kinerja.bersama.tata.Galat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One's own e-mail address.
 *
 * @param kini the one that is confirmed, null where none is
 * @param baru as typed
 * @param dikirim where the letter to confirm has just gone, null where none has
 */
public record HalamanSurel(
        @Nullable String kini, String baru, @Nullable String dikirim, List<Galat> galat) {

    public HalamanSurel {
        galat = List.copyOf(galat);
    }

    public @Nullable String galat(String id) {
        return Galat.untuk(galat, id);
    }
}
