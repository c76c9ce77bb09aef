package id.kinerja.akses.lupa;

import id.kinerja.bersama.tata.Galat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A new password by a link. */
public record HalamanSandiBaru(String kode, String namaMasuk, List<Galat> galat, String csrfNama, String csrfNilai) {

    public HalamanSandiBaru {
        galat = List.copyOf(galat);
    }

    public @Nullable String galat(String id) {
        return Galat.untuk(galat, id);
    }
}
