package id.kinerja.organisasi.unit;

import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.organisasi.data.SuntingUnit;
import org.jspecify.annotations.Nullable;

/** A post as typed. */
public record FormJabatan(
        String nama, String jenis, String jenjang, String kelas, String kepala, String atasan, int versi) {

    static final FormJabatan KOSONG = new FormJabatan("", "", "", "", "", "", 0);

    public FormJabatan {
        nama = isi(nama);
        jenis = isi(jenis);
        jenjang = isi(jenjang);
        kelas = isi(kelas);
        kepala = isi(kepala);
        atasan = isi(atasan);
    }

    private static String isi(@Nullable String ketikan) {
        return ketikan == null ? "" : ketikan.strip();
    }

    static FormJabatan dari(SuntingUnit.Jabatan j) {
        return new FormJabatan(
                j.nama(),
                j.jenis(),
                isi(j.jenjang()),
                j.kelas() == null ? "" : j.kelas().toString(),
                j.kepala() ? "true" : "",
                j.atasan() == null ? "" : j.atasan().toString(),
                j.versi());
    }

    /** An unticked box sends nothing. */
    public boolean dikepalai() {
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
