package id.kinerja.pelindungan.model;

import static id.kinerja.bersama.Teks.teks;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How long one kind of personal data stays, as the rule {@code retensi.<kind>} says: "tahun=5 tindakan=HAPUS
 * sejak=BERHENTI". Without years it stays.
 */
public record AturanRetensi(String jenis, int tahun, Tindakan tindakan, Sejak sejak, String dasarHukum) {

    /** How the keys of these rules begin. */
    public static final String AWALAN = "retensi.";

    /** What is done when the time is over. */
    public enum Tindakan {
        HAPUS,
        SAMARKAN,
        SIMPAN
    }

    /** From when the years count. */
    public enum Sejak {
        BERHENTI,
        DIBUAT
    }

    public AturanRetensi {
        if (tahun < 1 && tindakan != Tindakan.SIMPAN) {
            throw new IllegalArgumentException("Retention without years: " + jenis);
        }
    }

    /** Reads the stored form. */
    public static AturanRetensi baca(String jenis, String nilai, String dasarHukum) {
        Map<String, String> isi = Stream.of(nilai.split(" "))
                .map(s -> s.split("=", 2))
                .collect(Collectors.toMap(s -> s[0], s -> s[s.length - 1]));
        return new AturanRetensi(
                jenis,
                Integer.parseInt(isi.getOrDefault("tahun", "0")),
                Tindakan.valueOf(isi.getOrDefault("tindakan", "SIMPAN")),
                Sejak.valueOf(isi.getOrDefault("sejak", "DIBUAT")),
                dasarHukum);
    }

    /** What is older than this day, exclusively, has stayed long enough. */
    public LocalDate batas(LocalDate hariIni) {
        return hariIni.minusYears(tahun);
    }

    public boolean berakhir() {
        return tindakan != Tindakan.SIMPAN;
    }

    /** In words, for the person the data are about. */
    public String kalimat() {
        return berakhir()
                ? teks("pelindungan.retensi." + sejak + "." + tindakan, String.valueOf(tahun))
                : teks("pelindungan.retensi.SIMPAN");
    }
}
