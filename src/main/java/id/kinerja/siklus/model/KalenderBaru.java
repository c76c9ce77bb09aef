package id.kinerja.siklus.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The periods a year begins with: twelve months or four quarters, and the year itself. Every date can be changed. */
public final class KalenderBaru {

    private static final int HARI_REALISASI = 5;
    private static final int HARI_PENILAIAN = 10;
    private static final int HARI_PENETAPAN = 15;

    /** {@code nomor}: month or quarter, 1 for the year itself. */
    public record Periode(
            boolean tahunan,
            int nomor,
            LocalDate mulai,
            LocalDate akhir,
            LocalDate buka,
            LocalDate batasRealisasi,
            LocalDate batasPenilaian,
            LocalDate batasPenetapan) {}

    private KalenderBaru() {}

    public static List<Periode> susun(int tahun, boolean bulanan) {
        var lebar = bulanan ? 1 : 3;
        var hasil = new ArrayList<Periode>();
        for (var bulan = 1; bulan <= 12; bulan += lebar) {
            var akhir = YearMonth.of(tahun, bulan + lebar - 1).atEndOfMonth();
            hasil.add(new Periode(
                    false,
                    (bulan - 1) / lebar + 1,
                    LocalDate.of(tahun, bulan, 1),
                    akhir,
                    akhir.minusDays(4),
                    akhir.plusDays(HARI_REALISASI),
                    akhir.plusDays(HARI_PENILAIAN),
                    akhir.plusDays(HARI_PENETAPAN)));
        }
        hasil.add(new Periode(
                true,
                1,
                LocalDate.of(tahun, 1, 1),
                LocalDate.of(tahun, 12, 31),
                LocalDate.of(tahun, 12, 15),
                LocalDate.of(tahun + 1, 1, 10),
                LocalDate.of(tahun + 1, 1, 20),
                LocalDate.of(tahun + 1, 1, 31)));
        return hasil;
    }
}
