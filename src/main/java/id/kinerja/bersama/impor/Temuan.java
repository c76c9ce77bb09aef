package id.kinerja.bersama.impor;

import static id.kinerja.bersama.Teks.teks;

import java.util.List;

/**
 * Something about one line of a file: where, why, and how to mend it.
 *
 * @param nomor line number in the file
 * @param kunci key of the sentence in teks/
 * @param peringatan true when the line may be applied all the same
 */
public record Temuan(int nomor, String kolom, String kunci, List<String> isi, boolean peringatan) {

    public Temuan {
        isi = List.copyOf(isi);
    }

    public static Temuan salah(int nomor, String kolom, String kunci, Object... isi) {
        return new Temuan(nomor, kolom, kunci, teksnya(isi), false);
    }

    public static Temuan ingat(int nomor, String kolom, String kunci, Object... isi) {
        return new Temuan(nomor, kolom, kunci, teksnya(isi), true);
    }

    private static List<String> teksnya(Object... isi) {
        return java.util.Arrays.stream(isi).map(Temuan::ringkas).toList();
    }

    private static String ringkas(Object isi) {
        var s = String.valueOf(isi).replaceAll("\\p{Cntrl}", " ");
        return s.length() > 80 ? s.substring(0, 79) + "…" : s;
    }

    public String kalimat() {
        return teks(kunci, isi.toArray());
    }
}
