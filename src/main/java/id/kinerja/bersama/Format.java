package id.kinerja.bersama;

import static id.kinerja.bersama.Teks.lokal;
import static id.kinerja.bersama.Teks.teks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates, numbers and identifiers as people write them, in the language of the request. */
public final class Format {

    private static final Pattern BENTUK_NIP = Pattern.compile("(\\d{8})(\\d{6})(\\d)(\\d{3})");
    private static final Pattern RIBUAN_TITIK = Pattern.compile("[1-9]\\d{0,2}(\\.\\d{3})+");
    private static final Pattern RIBUAN_KOMA = Pattern.compile("[1-9]\\d{0,2}(,\\d{3})+");
    private static final Pattern BULAT = Pattern.compile("\\d+");
    private static final int TERPANJANG = 20;
    private static final BigDecimal SERIBU = BigDecimal.valueOf(1000);

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private Format() {}

    /** Senin, 5 Oktober 2026. */
    public static String tanggalPanjang(LocalDate tanggal) {
        return tulis(tanggal, "EEEE, d MMMM yyyy");
    }

    /** 5 Oktober 2026. */
    public static String tanggal(LocalDate tanggal) {
        return tulis(tanggal, "d MMMM yyyy");
    }

    /** 5 Okt 2026. */
    public static String tanggalPendek(LocalDate tanggal) {
        return tulis(tanggal, "d MMM yyyy");
    }

    /** Oktober 2026. */
    public static String bulan(LocalDate tanggal) {
        return tulis(tanggal, "MMMM yyyy");
    }

    /** 5 Oktober sampai 9 November 2026. */
    public static String rentang(LocalDate awal, LocalDate akhir) {
        String pola = awal.getYear() == akhir.getYear() ? "d MMMM" : "d MMMM yyyy";
        return teks("bersama.rentang", tulis(awal, pola), tanggal(akhir));
    }

    /** 09.42 in Indonesian, 09:42 in English. */
    public static String jam(LocalTime waktu) {
        boolean indonesia = lokal().equals(Teks.INDONESIA);
        return waktu.format(DateTimeFormatter.ofPattern(indonesia ? "HH.mm" : "HH:mm"));
    }

    /** 5 Okt 2026 09.42, in the time of Jakarta. */
    public static String waktu(Instant waktu) {
        var setempat = waktu.atZone(JAKARTA);
        return tanggalPendek(setempat.toLocalDate()) + " " + jam(setempat.toLocalTime());
    }

    /** 1.234. */
    public static String angka(long nilai) {
        return angka(BigDecimal.valueOf(nilai));
    }

    /** 1.234,5: at most two decimals, halves rounded up, no trailing zeros. */
    public static String angka(BigDecimal nilai) {
        return format("#,##0.##", nilai);
    }

    /** 88,30: always this many decimals, halves rounded up. */
    public static String angka(BigDecimal nilai, int desimal) {
        return format(desimal == 0 ? "#,##0" : "#,##0." + "0".repeat(desimal), nilai);
    }

    /** 77,5%: {@code nilai} is already in percent. */
    public static String persen(BigDecimal nilai) {
        return angka(nilai) + "%";
    }

    /** 77%: the share of a whole, rounded; "0%" when the whole is 0, and never "100%" before it is all. */
    public static String persen(long bagian, long seluruh) {
        if (seluruh == 0) {
            return "0%";
        }
        var bulat = BigDecimal.valueOf(bagian * 100).divide(BigDecimal.valueOf(seluruh), 0, RoundingMode.HALF_UP);
        var hampir = bagian < seluruh && bulat.compareTo(BigDecimal.valueOf(100)) >= 0;
        return angka(hampir ? BigDecimal.valueOf(99) : bulat) + "%";
    }

    /** 19880412 201101 2 008; anything that is not eighteen digits is left as it is. */
    public static String nip(String nip) {
        var cocok = BENTUK_NIP.matcher(nip);
        return cocok.matches() ? cocok.replaceFirst("$1 $2 $3 $4") : nip;
    }

    /** "2 hari lagi", "besok", "hari ini", "lewat 3 hari". */
    public static String tenggat(LocalDate tenggat, LocalDate hariIni) {
        long selisih = ChronoUnit.DAYS.between(hariIni, tenggat);
        if (selisih < 0) {
            return teks("bersama.tenggat.lewat", -selisih);
        }
        if (selisih == 0) {
            return teks("bersama.tenggat.hari_ini");
        }
        return selisih == 1 ? teks("bersama.tenggat.besok") : teks("bersama.tenggat.lagi", selisih);
    }

    /** 14 MB, 1,5 KB, 312 B. Thousands, as file managers count. */
    public static String ukuran(long bita) {
        BigDecimal nilai = BigDecimal.valueOf(bita);
        for (String satuan : new String[] {"B", "KB", "MB"}) {
            if (nilai.compareTo(SERIBU) < 0) {
                return format("#,##0.#", nilai) + " " + satuan;
            }
            nilai = nilai.divide(SERIBU, 1, RoundingMode.HALF_UP);
        }
        return format("#,##0.#", nilai) + " GB";
    }

    /**
     * Reads a number as Indonesians type it: "1.234,5", "12,5", and also "12.5" where only a decimal point makes
     * sense. "1.234" is one thousand two hundred and thirty-four. Empty when it is no number.
     */
    public static Optional<BigDecimal> bacaAngka(String ketikan) {
        String rapi = ketikan.strip().replace("\u00a0", "").replace(" ", "");
        boolean negatif = rapi.startsWith("-");
        String tanpaTanda = negatif ? rapi.substring(1) : rapi;
        if (tanpaTanda.length() > TERPANJANG) {
            return Optional.empty();
        }
        return bacaPositif(tanpaTanda).map(nilai -> negatif ? nilai.negate() : nilai);
    }

    private static Optional<BigDecimal> bacaPositif(String s) {
        if (RIBUAN_TITIK.matcher(s).matches()) {
            return Optional.of(new BigDecimal(s.replace(".", "")));
        }
        int pemisah = Math.max(s.lastIndexOf(','), s.lastIndexOf('.'));
        if (pemisah < 0) {
            return BULAT.matcher(s).matches() ? Optional.of(new BigDecimal(s)) : Optional.empty();
        }
        String bulat = s.substring(0, pemisah);
        String pecahan = s.substring(pemisah + 1);
        Pattern ribuan = s.charAt(pemisah) == ',' ? RIBUAN_TITIK : RIBUAN_KOMA;
        boolean sah = BULAT.matcher(pecahan).matches()
                && (BULAT.matcher(bulat).matches() || ribuan.matcher(bulat).matches());
        return sah ? Optional.of(new BigDecimal(bulat.replaceAll("[.,]", "") + "." + pecahan)) : Optional.empty();
    }

    private static String tulis(LocalDate tanggal, String pola) {
        return tanggal.format(DateTimeFormatter.ofPattern(pola, lokal()));
    }

    private static String format(String pola, BigDecimal nilai) {
        DecimalFormat bentuk = new DecimalFormat(pola, DecimalFormatSymbols.getInstance(lokal()));
        bentuk.setRoundingMode(RoundingMode.HALF_UP);
        return bentuk.format(nilai);
    }
}
