package id.kinerja.siklus.tahun;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Teks;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The stored form of a rule's value, put into words; what is not known stays as it is. */
final class NaskahAturan {

    private static final Pattern KOTAK = Pattern.compile("([123])([123])");

    /** Parts that have a sentence of their own. */
    private static final Set<String> BERKALIMAT = Set.of("puncak", "ada", "tahun", "tindakan", "sejak");

    private NaskahAturan() {}

    /** One sentence for each part of the value. */
    static List<String> kalimat(String nilai) {
        return Stream.of(nilai.split(" ")).map(NaskahAturan::bagian).toList();
    }

    private static String bagian(String bagian) {
        var pisah = bagian.split("=", 2);
        if (pisah.length == 1) {
            return kata(bagian);
        }
        var kunci = pisah[0];
        var isi = pisah[1];
        var kotak = KOTAK.matcher(kunci);
        if (kotak.matches()) {
            var hasil = teks("siklus.rating." + kotak.group(1));
            return teks("siklus.naskah.kotak", hasil, teks("siklus.rating." + kotak.group(2)), kata(isi));
        }
        var titik = kunci.indexOf('.');
        if (titik < 0) {
            return BERKALIMAT.contains(kunci)
                    ? teks("siklus.naskah." + kunci, kata(isi))
                    : teks("siklus.naskah.menjadi", kata(kunci), kata(isi));
        }
        return teks("siklus.naskah." + kunci.substring(0, titik), kata(kunci.substring(titik + 1)), isi);
    }

    /** "A|B" is one of both, "A+B" both together. */
    private static String kata(String kode) {
        if (kode.contains("|")) {
            return gabung(kode, "\\|", teks("siklus.naskah.atau"));
        }
        return kode.contains("+") ? gabung(kode, "\\+", teks("siklus.naskah.dan")) : satu(kode);
    }

    private static String gabung(String kode, String pemisah, String kata) {
        return Stream.of(kode.split(pemisah)).map(NaskahAturan::satu).collect(Collectors.joining(" " + kata + " "));
    }

    private static String satu(String kode) {
        var kunci = "siklus.nilai." + kode;
        return Teks.ada(kunci) ? teks(kunci) : kode;
    }
}
