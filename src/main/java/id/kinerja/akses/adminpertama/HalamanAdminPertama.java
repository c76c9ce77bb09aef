package id.kinerja.akses.adminpertama;

import id.kinerja.bersama.tata.Galat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Making the first administrator. */
public record HalamanAdminPertama(
        String kode, String nama, String namaMasuk, List<Galat> galat, String csrfNama, String csrfNilai) {

    public HalamanAdminPertama {
        galat = List.copyOf(galat);
    }

    public @Nullable String galat(String id) {
        return Galat.untuk(galat, id);
    }
}
