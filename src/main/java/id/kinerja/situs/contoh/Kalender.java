package id.kinerja.situs.contoh;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The two performance years of the sample, laid around today: last year is closed, this year runs in quarters.
 *
 * <p>In the sample only, the window of one quarter is moved so that it is open whatever today is: of the quarter just
 * past during the first 45 days of a quarter, else of the present one.
 */
final class Kalender {

    /** Days from the end of a period to the last day for realisation, rating and setting. */
    private static final int[] JARAK = {10, 20, 30};

    private static final int MASIH_LALU = 45;
    private static final int BUKA_SEBELUM = 14;
    private static final int SISA_MINIMAL = 7;
    private static final List<String> TRIWULAN = List.of("I", "II", "III", "IV");

    /** One evaluation period with its last days for each act. */
    record Periode(
            UUID id,
            int tahun,
            boolean tahunan,
            int urutan,
            String nama,
            LocalDate mulai,
            LocalDate akhir,
            LocalDate buka,
            LocalDate realisasi,
            LocalDate penilaian,
            LocalDate penetapan) {}

    private final Acak acak;
    private final LocalDate hariIni;
    private final int terbuka;
    private final List<Periode> semua = new ArrayList<>();

    Kalender(Acak acak, LocalDate hariIni) {
        this.acak = acak;
        this.hariIni = hariIni;
        var ke = (hariIni.getMonthValue() + 2) / 3;
        var baru =
                hariIni.isBefore(LocalDate.of(hariIni.getYear(), ke * 3 - 2, 1).plusDays(MASIH_LALU));
        terbuka = baru && ke > 1 ? ke - 1 : ke;
        for (var tahun : List.of(tahun() - 1, tahun())) {
            for (var i = 1; i <= TRIWULAN.size(); i++) {
                semua.add(triwulan(tahun, i));
            }
            semua.add(
                    susun(tahun, true, 1, "Tahunan " + tahun, LocalDate.of(tahun, 1, 1), LocalDate.of(tahun, 12, 31)));
        }
    }

    int tahun() {
        return hariIni.getYear();
    }

    LocalDate hariIni() {
        return hariIni;
    }

    private Periode triwulan(int tahun, int ke) {
        var mulai = LocalDate.of(tahun, ke * 3 - 2, 1);
        var nama = "Triwulan " + TRIWULAN.get(ke - 1) + " " + tahun;
        return susun(tahun, false, ke, nama, mulai, mulai.plusMonths(3).minusDays(1));
    }

    private Periode susun(int tahun, boolean tahunan, int ke, String nama, LocalDate mulai, LocalDate akhir) {
        var buka = akhir.minusDays(9);
        var realisasi = akhir.plusDays(JARAK[0]);
        if (tahun == tahun() && !tahunan && ke == terbuka) {
            buka = paling(buka, hariIni.minusDays(BUKA_SEBELUM));
            var sedini = hariIni.plusDays(SISA_MINIMAL);
            realisasi = realisasi.isBefore(sedini) ? sedini : realisasi;
        }
        var geser = realisasi.minusDays(JARAK[0]);
        return new Periode(
                acak.id(),
                tahun,
                tahunan,
                ke,
                nama,
                mulai,
                akhir,
                buka,
                realisasi,
                geser.plusDays(JARAK[1]),
                geser.plusDays(JARAK[2]));
    }

    private static LocalDate paling(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    /** Like saat, for the acts of one evaluation: an act still to come is moved so that their order stays. */
    String saat(LocalDate hari, int sebelumHariIni) {
        return saat(paling(hari, hariIni.minusDays(sebelumHariIni)));
    }

    List<Periode> semua() {
        return List.copyOf(semua);
    }

    Periode tahunLalu() {
        return semua.get(TRIWULAN.size());
    }

    Periode terbuka() {
        return semua.get(TRIWULAN.size() + terbuka);
    }

    /** The quarters of this year before the open one, oldest first. */
    List<Periode> lewat() {
        return semua.subList(TRIWULAN.size() + 1, TRIWULAN.size() + terbuka);
    }

    /** The last period whose results are out. */
    Periode sebelumnya() {
        return lewat().isEmpty() ? tahunLalu() : lewat().getLast();
    }

    /** A moment in office hours of the day, written as PostgreSQL reads it; yesterday where the day is still to come. */
    String saat(LocalDate hari) {
        return paling(hari, hariIni.minusDays(1)) + dua(" ", acak.angka(8, 15)) + dua(":", acak.angka(0, 59))
                + ":00+07";
    }

    private static String dua(String depan, int angka) {
        return depan + (angka < 10 ? "0" : "") + angka;
    }
}
