package id.kinerja.pegawai.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates as files hold them: 2026-01-31, 31-01-2026, 31/01/2026, or the day number of an office program. */
public final class TanggalBerkas {

    private static final LocalDate HARI_NOL = LocalDate.of(1899, 12, 30);
    private static final Pattern TAHUN_DULU = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern HARI_DULU = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
    private static final Pattern NOMOR = Pattern.compile("\\d{5}");

    private TanggalBerkas() {}

    public static Optional<LocalDate> baca(String isi) {
        try {
            var a = TAHUN_DULU.matcher(isi);
            if (a.matches()) {
                return Optional.of(tanggal(a.group(1), a.group(2), a.group(3)));
            }
            var b = HARI_DULU.matcher(isi);
            if (b.matches()) {
                return Optional.of(tanggal(b.group(3), b.group(2), b.group(1)));
            }
            return NOMOR.matcher(isi).matches()
                    ? Optional.of(HARI_NOL.plusDays(Integer.parseInt(isi)))
                    : Optional.empty();
        } catch (DateTimeException bukanTanggal) {
            return Optional.empty();
        }
    }

    private static LocalDate tanggal(String tahun, String bulan, String hari) {
        return LocalDate.of(Integer.parseInt(tahun), Integer.parseInt(bulan), Integer.parseInt(hari));
    }
}
