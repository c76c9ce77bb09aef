package id.kinerja.bersama;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Nomor Induk Pegawai, 18 digits: birth date, year and month of appointment (PPPK: year and a code from 21), sex, serial.
 * Perka BKN 22/2007 and 43/2007.
 */
public record Nip(String angka) implements Comparable<Nip> {

    private static final int PANJANG = 18;
    private static final int USIA_MIN = 15;
    private static final int USIA_MAKS = 100;
    private static final int TAHUN_MIN = 1950;

    /** Why a text is no NIP. */
    public enum Kesalahan {
        BUKAN_18_ANGKA,
        TANGGAL_LAHIR,
        USIA,
        TAHUN_PENGANGKATAN,
        BULAN_ATAU_KODE,
        JENIS_KELAMIN,
        NOMOR_URUT
    }

    public Nip {
        if (!angka.matches("[0-9]{18}")) {
            throw new IllegalArgumentException("NIP needs 18 digits");
        }
    }

    /** Whether a text names a rater who is no civil servant and so has no NIP: a letter, then letters, digits and . _ - */
    public static boolean pengenalNonAsn(String teks) {
        return teks.matches("[a-z][a-z0-9._-]{2,39}");
    }

    /** Takes blanks out; what is left may still be no NIP. */
    public static String rapikan(String teks) {
        return teks.replaceAll("\\s+", "");
    }

    /** The first rule the text breaks on a given day, or nothing where it is a valid NIP. */
    public static Optional<Kesalahan> periksa(String teks, LocalDate hariIni) {
        var a = rapikan(teks);
        if (a.length() != PANJANG || !a.matches("[0-9]+")) {
            return Optional.of(Kesalahan.BUKAN_18_ANGKA);
        }
        LocalDate lahir;
        try {
            lahir = LocalDate.of(bagian(a, 0, 4), bagian(a, 4, 6), bagian(a, 6, 8));
        } catch (DateTimeException bukanTanggal) {
            return Optional.of(Kesalahan.TANGGAL_LAHIR);
        }
        if (lahir.isAfter(hariIni.minusYears(USIA_MIN)) || !lahir.isAfter(hariIni.minusYears(USIA_MAKS + 1))) {
            return Optional.of(Kesalahan.USIA);
        }
        var tahun = bagian(a, 8, 12);
        if (tahun < TAHUN_MIN || tahun > hariIni.getYear() + 1) {
            return Optional.of(Kesalahan.TAHUN_PENGANGKATAN);
        }
        return periksaEkor(a);
    }

    private static Optional<Kesalahan> periksaEkor(String a) {
        var kode = bagian(a, 12, 14);
        if (!((kode >= 1 && kode <= 12) || (kode >= 21 && kode <= 29))) {
            return Optional.of(Kesalahan.BULAN_ATAU_KODE);
        }
        var kelamin = bagian(a, 14, 15);
        if (kelamin != 1 && kelamin != 2) {
            return Optional.of(Kesalahan.JENIS_KELAMIN);
        }
        return bagian(a, 15, 18) == 0 ? Optional.of(Kesalahan.NOMOR_URUT) : Optional.empty();
    }

    private static int bagian(String a, int dari, int sampai) {
        return Integer.parseInt(a.substring(dari, sampai));
    }

    /** Months 01 to 12 in digits 13 and 14 mean PNS, codes from 21 mean PPPK. */
    public boolean pppk() {
        return bagian(angka, 12, 14) >= 21;
    }

    public boolean perempuan() {
        return angka.charAt(14) == '2';
    }

    /** For people: 19671110 199203 1 001. */
    public String berkelompok() {
        return angka.substring(0, 8) + " " + angka.substring(8, 14) + " " + angka.charAt(14) + " "
                + angka.substring(15);
    }

    /** For logs: the birth date and the serial are hidden. */
    public String tersamar() {
        return "****" + angka.substring(8, 12) + "******";
    }

    @Override
    public int compareTo(Nip lain) {
        return angka.compareTo(lain.angka);
    }

    @Override
    public String toString() {
        return tersamar();
    }
}
