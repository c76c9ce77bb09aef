package id.kinerja.pegawai.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A person and her post as a line of a file says it. */
public record BarisPegawai(
        int nomor,
        String nip,
        String nama,
        String jenisKelamin,
        String status,
        @Nullable String golongan,
        @Nullable String surel,
        String kodeUnit,
        String jabatan,
        String jenisJabatan,
        @Nullable String jenjang,
        @Nullable Integer kelas,
        boolean kepala,
        @Nullable String atasanNip,
        @Nullable LocalDate mulai) {

    /** What tells a post: names of posts are unique within a unit. */
    public String kunciJabatan() {
        return kodeUnit + "\u0000" + jabatan;
    }
}
