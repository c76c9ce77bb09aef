package id.kinerja.skp.pembukaan;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;

/** What a run came to, as its last step left it: how many, and for which year. */
record UraianRun(int banyak, String tahun) {

    static UraianRun baca(String catatan) {
        var bagian = catatan.split(" ", 2);
        return bagian.length < 2 ? new UraianRun(0, "") : new UraianRun(Integer.parseInt(bagian[0]), bagian[1]);
    }

    String catatan() {
        return banyak + " " + tahun;
    }

    UraianRun tambah(int lagi) {
        return new UraianRun(banyak + lagi, tahun);
    }

    String kalimat(String kunci) {
        return teks(kunci, Format.angka(banyak), tahun);
    }

    static String alamat(String tahun) {
        return "/periode/tahun/" + tahun + "/pembukaan";
    }
}
