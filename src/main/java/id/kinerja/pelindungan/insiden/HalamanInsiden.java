package id.kinerja.pelindungan.insiden;

import id.kinerja.bersama.tata.Galat;
import id.kinerja.bersama.tata.Ketikan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The register, or one breach of it.
 *
 * @param ketikan the form that was refused or is filled already
 */
public record HalamanInsiden(
        List<InsidenTampil> semua,
        @Nullable InsidenTampil satu,
        String aksi,
        int versi,
        boolean bolehUbah,
        Ketikan ketikan,
        List<Galat> galat) {

    public HalamanInsiden {
        semua = List.copyOf(semua);
        galat = List.copyOf(galat);
    }

    /** What a field of the form of the breach shows. */
    public String nilai(String nama) {
        return ketikan.isi().getOrDefault(nama, "");
    }

    /** What a field of the form for a notice shows. */
    public String beritahu(String nama, String bawaan) {
        return ketikan.nilai("beritahu", nama, bawaan);
    }
}
