package id.kinerja.organisasi.unit;

import id.kinerja.bersama.tata.Galat;
import id.kinerja.bersama.tata.Pilihan;
import id.kinerja.bersama.tata.Tautan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One post as a form.
 *
 * @param id empty for a new one
 * @param atasan posts that may be named as superior
 */
public record HalamanJabatan(
        String judul,
        List<Tautan> induk,
        String alamat,
        String id,
        FormJabatan form,
        List<Pilihan> jenis,
        List<Pilihan> jenjang,
        List<Pilihan> atasan,
        List<Galat> galat) {

    public HalamanJabatan {
        induk = List.copyOf(induk);
        jenis = List.copyOf(jenis);
        jenjang = List.copyOf(jenjang);
        atasan = List.copyOf(atasan);
        galat = List.copyOf(galat);
    }

    public @Nullable String galat(String isian) {
        return Galat.untuk(galat, isian);
    }
}
