package id.kinerja.bersama.lembar;

import id.kinerja.bersama.AturanDilanggar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/** Reads a table out of an uploaded file, or says in one sentence why it cannot. */
public final class BacaLembar {

    /** Largest file that is read, in bytes. */
    public static final long UKURAN_MAKS = 20_000_000;

    static final int BARIS_MAKS = 60_000;
    static final int KOLOM_MAKS = 60;
    static final int SEL_MAKS = 1000;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OFFICE_LAMA = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private BacaLembar() {}

    /** {@code wajib}: columns without which the file makes no sense. */
    public static Lembar baca(byte[] isi, List<String> wajib) {
        if (isi.length == 0) {
            throw new AturanDilanggar("bersama.lembar.kosong");
        }
        if (isi.length > UKURAN_MAKS) {
            throw new AturanDilanggar("bersama.lembar.terlalu-besar");
        }
        if (berawalan(isi, OFFICE_LAMA)) {
            throw new AturanDilanggar("bersama.lembar.xls-lama");
        }
        return susun(berawalan(isi, ZIP) ? BacaXlsx.baca(isi) : BacaCsv.baca(isi), wajib);
    }

    private static Lembar susun(List<Lembar.Baris> semua, List<String> wajib) {
        if (semua.isEmpty()) {
            throw new AturanDilanggar("bersama.lembar.kosong");
        }
        var kolom = semua.getFirst().sel().stream().map(BacaLembar::namaKolom).toList();
        var kurang = wajib.stream().filter(w -> !kolom.contains(w)).toList();
        if (!kurang.isEmpty()) {
            throw new AturanDilanggar("bersama.lembar.kolom-kurang", String.join(", ", kurang));
        }
        var dilihat = new HashSet<String>();
        for (var k : kolom) {
            if (!k.isEmpty() && !dilihat.add(k)) {
                throw new AturanDilanggar("bersama.lembar.kolom-ganda", k);
            }
        }
        var isi = new ArrayList<Lembar.Baris>();
        for (var b : semua.subList(1, semua.size())) {
            if (b.sel().stream().anyMatch(s -> !s.isEmpty())) {
                isi.add(b);
            }
        }
        if (isi.isEmpty()) {
            throw new AturanDilanggar("bersama.lembar.tanpa-baris");
        }
        return new Lembar(kolom, isi);
    }

    /** Refuses one line too many while reading, so that memory stays bounded. */
    static void pastikanMuat(int jumlah) {
        if (jumlah > BARIS_MAKS) {
            throw new AturanDilanggar("bersama.lembar.terlalu-banyak", BARIS_MAKS);
        }
    }

    /** Long cells are cut to one character over the limit, which the checks of every column still refuse. */
    static String rapikan(String sel) {
        var s = sel.strip().replace('\u00a0', ' ').strip();
        return s.length() > SEL_MAKS ? s.substring(0, SEL_MAKS + 1) : s;
    }

    private static String namaKolom(String judul) {
        return judul.toLowerCase(Locale.ROOT).strip().replaceAll("[\\s-]+", "_");
    }

    private static boolean berawalan(byte[] isi, byte[] awal) {
        return isi.length >= awal.length && java.util.Arrays.equals(isi, 0, awal.length, awal, 0, awal.length);
    }
}
