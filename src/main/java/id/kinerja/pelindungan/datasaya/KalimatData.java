package id.kinerja.pelindungan.datasaya;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.DataSaya;
import id.kinerja.bersama.Format;
import id.kinerja.bersama.Teks;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/** The stored values of a table in words for people. */
final class KalimatData {

    private static final Pattern HARI = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern SAAT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z");
    private static final Pattern KODE = Pattern.compile("[A-Z]+(_[A-Z]+)+|[A-Z]{6,}");
    private static final String TAK_BERAKHIR = "9999-12-31";

    private KalimatData() {}

    static String nama(DataSaya sumber) {
        return teks(sumber.kata() + sumber.jenis());
    }

    static String guna(DataSaya sumber) {
        return teks(sumber.kata() + sumber.jenis() + ".guna");
    }

    static String dasar(DataSaya sumber) {
        return teks(sumber.kata() + sumber.jenis() + ".dasar");
    }

    static String tabel(DataSaya sumber, String kode) {
        return teks(sumber.kata() + "tabel." + kode);
    }

    static String kolom(DataSaya sumber, String kode) {
        return teks(sumber.kata() + "kolom." + kode);
    }

    static String nilai(DataSaya.Kolom kolom, String nilai) {
        if (nilai.isEmpty()) {
            return "";
        }
        var arti = kolom.arti() + nilai;
        if (!kolom.arti().isEmpty() && Teks.ada(arti)) {
            return teks(arti);
        }
        if (nilai.equals(TAK_BERAKHIR)) {
            return teks("pelindungan.data.tak-berakhir");
        }
        if (HARI.matcher(nilai).matches()) {
            return Format.tanggal(LocalDate.parse(nilai));
        }
        if (SAAT.matcher(nilai).matches()) {
            return Format.waktu(Instant.parse(nilai));
        }
        return KODE.matcher(nilai).matches() ? kata(nilai) : nilai;
    }

    /** SANGAT_BAIK becomes "Sangat baik". */
    private static String kata(String kode) {
        var kecil = kode.replace('_', ' ').toLowerCase(Locale.ROOT);
        return kecil.substring(0, 1).toUpperCase(Locale.ROOT) + kecil.substring(1);
    }
}
