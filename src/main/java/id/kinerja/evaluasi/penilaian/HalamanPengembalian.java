package id.kinerja.evaluasi.penilaian;

import id.kinerja.bersama.tata.Galat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sending a submission back: what should be mended. */
public record HalamanPengembalian(String id, String nama, String catatan, List<Galat> galat) {

    public HalamanPengembalian {
        galat = List.copyOf(galat);
    }

    public @Nullable String galatCatatan() {
        return Galat.untuk(galat, "catatan");
    }
}
