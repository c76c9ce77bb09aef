package id.kinerja.pegawai.impor;

import id.kinerja.bersama.tata.Galat;
import id.kinerja.bersama.tata.Pilihan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Choosing a file to import. */
public record HalamanImpor(List<Jenis> jenis, String dipilih, List<Galat> galat) {

    public HalamanImpor {
        jenis = List.copyOf(jenis);
        galat = List.copyOf(galat);
    }

    /** One kind of file with its columns. */
    public record Jenis(String kode, String label, String kolom) {}

    public List<Pilihan> pilihan() {
        return jenis.stream().map(j -> new Pilihan(j.kode(), j.label())).toList();
    }

    public @Nullable String galatBerkas() {
        return Galat.untuk(galat, "berkas");
    }
}
