package id.kinerja.organisasi.unit;

import id.kinerja.bersama.AturanDilanggar;
import org.jspecify.annotations.Nullable;

/** A post as typed. */
public record FormJabatan(String nama, String jenis, String jenjang, String kelas, String kepala, int versi) {

    public FormJabatan {
        nama = isi(nama);
        jenis = isi(jenis);
        jenjang = isi(jenjang);
        kelas = isi(kelas);
        kepala = isi(kepala);
    }

    private static String isi(@Nullable String ketikan) {
        return ketikan == null ? "" : ketikan.strip();
    }

    /** An unticked box sends nothing. */
    boolean dikepalai() {
        return !kepala.isEmpty() && !kepala.equals("false");
    }

    @Nullable
    Integer kelasAngka() {
        if (kelas.isEmpty()) {
            return null;
        }
        if (!kelas.matches("1[0-7]|[1-9]")) {
            throw new AturanDilanggar("organisasi.tolak.kelas");
        }
        return Integer.valueOf(kelas);
    }
}
