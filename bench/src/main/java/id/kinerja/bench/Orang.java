package id.kinerja.bench;

import id.kinerja.bench.Ragam.Kelompok;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One signed-in person with everything her requests need.
 *
 * @param kuki the Cookie header with her sign-in
 * @param alamat her own pages: the plan, the forms of her people, or the dashboard of her unit; several parted by a blank
 * @param simpan where her realisation is saved; empty for others than employees
 * @param isi the form of her realisation but for the two that change from one save to the next, with her CSRF token
 * @param ruas the field whose text each save changes
 * @param versi the version number of the sheet at the beginning
 */
record Orang(Kelompok kelompok, String kuki, String alamat, String simpan, String isi, String ruas, String versi) {

    /** The cookies that a browser of hers would carry. */
    static final List<String> KUKI = List.of("kinerja_sesi", "XSRF-TOKEN");

    private static final String PEMISAH = "\t";

    /** The value of one of her cookies. */
    String kuki(String nama) {
        return Arrays.stream(kuki.split("; "))
                .filter(k -> k.startsWith(nama + "="))
                .findFirst()
                .map(k -> k.substring(nama.length() + 1))
                .orElseThrow();
    }

    /** Where a request of this kind goes; one of her addresses by {@code giliran}. */
    String alamat(Ragam ragam, int giliran) {
        return switch (ragam) {
            case BERANDA_PEGAWAI, BERANDA_PENILAI, BERANDA_PIMPINAN -> "/hari-ini";
            case DAFTAR_TIM -> "/tim";
            case SIMPAN_REALISASI -> simpan;
            case SKP_SAYA, FORMULIR_PENILAIAN, DASBOR_UNIT -> {
                var semua = alamat.split(" ");
                yield semua[Math.floorMod(giliran, semua.length)];
            }
        };
    }

    /** The whole form with these two filled in. */
    String badan(String versi, int giliran) {
        return isi + "&versi=" + versi + "&" + ruas + "=Catatan+ke-" + giliran;
    }

    static void tulis(Path berkas, List<Orang> semua) throws IOException {
        Files.createDirectories(berkas.getParent());
        Files.write(
                berkas,
                semua.stream()
                        .map(o -> String.join(
                                PEMISAH, o.kelompok.name(), o.kuki, o.alamat, o.simpan, o.isi, o.ruas, o.versi))
                        .toList());
    }

    static List<Orang> baca(Path berkas) throws IOException {
        var semua = new ArrayList<Orang>();
        for (var baris : Files.readAllLines(berkas)) {
            var k = baris.split(PEMISAH, -1);
            semua.add(new Orang(Kelompok.valueOf(k[0]), k[1], k[2], k[3], k[4], k[5], k[6]));
        }
        return semua;
    }
}
