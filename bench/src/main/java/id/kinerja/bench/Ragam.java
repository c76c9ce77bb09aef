package id.kinerja.bench;

import java.util.Arrays;
import java.util.List;

/** The kinds of request that are measured, by who sends them, with their share of the mix in percent. */
enum Ragam {
    BERANDA_PEGAWAI(Kelompok.PEGAWAI, "beranda", 22),
    SKP_SAYA(Kelompok.PEGAWAI, "SKP saya", 20),
    SIMPAN_REALISASI(Kelompok.PEGAWAI, "simpan realisasi", 18),
    BERANDA_PENILAI(Kelompok.PENILAI, "beranda", 5),
    DAFTAR_TIM(Kelompok.PENILAI, "daftar tim", 12),
    FORMULIR_PENILAIAN(Kelompok.PENILAI, "formulir penilaian", 12),
    BERANDA_PIMPINAN(Kelompok.PIMPINAN, "beranda", 3),
    DASBOR_UNIT(Kelompok.PIMPINAN, "dasbor unit", 8);

    /** The three kinds of people whose work the mix imitates. */
    enum Kelompok {
        PEGAWAI,
        PENILAI,
        PIMPINAN
    }

    private final Kelompok kelompok;
    private final String nama;
    private final int bagian;

    Ragam(Kelompok kelompok, String nama, int bagian) {
        this.kelompok = kelompok;
        this.nama = nama;
        this.bagian = bagian;
    }

    Kelompok kelompok() {
        return kelompok;
    }

    /** The page in words; homes of all three kinds of people bear one name. */
    String nama() {
        return nama;
    }

    int bagian() {
        return bagian;
    }

    static List<Ragam> milik(Kelompok kelompok) {
        return Arrays.stream(values()).filter(r -> r.kelompok == kelompok).toList();
    }

    static int bagian(Kelompok kelompok) {
        return milik(kelompok).stream().mapToInt(Ragam::bagian).sum();
    }

    /** The names of the pages, each once, in the order of this list. */
    static List<String> semuaNama() {
        return Arrays.stream(values()).map(Ragam::nama).distinct().toList();
    }
}
