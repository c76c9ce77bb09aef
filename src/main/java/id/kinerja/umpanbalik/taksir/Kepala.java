package id.kinerja.umpanbalik.taksir;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The first line of a file: which column stands where.
 *
 * @param pemisah comma, semicolon or tab
 * @param tempat position of ratee, rater, item, rating in a line
 * @param banyak number of columns
 */
@SuppressWarnings("ArrayRecordComponent")
record Kepala(byte pemisah, int[] tempat, int banyak) {

    static final List<String> WAJIB = List.of("ratee", "rater", "item", "rating");

    static Kepala baca(String baris) {
        char pemisah = baris.indexOf(',') >= 0 ? ',' : baris.indexOf(';') >= 0 ? ';' : '\t';
        var kolom = new ArrayList<String>();
        for (var k : baris.split(String.valueOf(pemisah), -1)) {
            kolom.add(k.strip().replace("\"", "").toLowerCase(Locale.ROOT));
        }
        var hilang = WAJIB.stream().filter(w -> !kolom.contains(w)).toList();
        if (!hilang.isEmpty()) {
            throw new BerkasDitolak("Baris 1: kolom %s tidak ada. Baris pertama harus memuat %s; yang ada: %s."
                    .formatted(String.join(", ", hilang), String.join(", ", WAJIB), String.join(", ", kolom)));
        }
        var ganda = WAJIB.stream()
                .filter(w -> kolom.indexOf(w) != kolom.lastIndexOf(w))
                .toList();
        if (!ganda.isEmpty()) {
            throw new BerkasDitolak(
                    "Baris 1: kolom %s ada dua kali. Sisakan satu.".formatted(String.join(", ", ganda)));
        }
        return new Kepala(
                (byte) pemisah, WAJIB.stream().mapToInt(kolom::indexOf).toArray(), kolom.size());
    }

    /** Which of the four required columns a position holds, or -1. */
    int[] menurutTempat() {
        var hasil = new int[banyak];
        Arrays.fill(hasil, -1);
        for (int w = 0; w < tempat.length; w++) {
            hasil[tempat[w]] = w;
        }
        return hasil;
    }
}
