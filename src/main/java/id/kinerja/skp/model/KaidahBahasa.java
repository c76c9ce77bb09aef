package id.kinerja.skp.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One rule about the words of a plan, read from {@code skp/kaidah-bahasa.txt}: it holds when the pattern is found and the
 * exception is not.
 *
 * @param kode what it is about; the sentence is in teks/
 * @param keliru an example that it finds, {@code baik} one that it does not
 */
public record KaidahBahasa(
        String kode, Bidang bidang, Pattern pola, Optional<Pattern> kecuali, String keliru, String baik) {

    /** Where the words stand. */
    public enum Bidang {
        RHK,
        INDIKATOR,
        TARGET
    }

    private static final List<KaidahBahasa> SEMUA =
            baca("/skp/kaidah-bahasa.txt").stream().map(KaidahBahasa::urai).toList();

    /** Verbs of doing, with the form that tells the result. */
    private static final Map<String, String> HASIL = baca("/skp/kata-hasil.txt").stream()
            .map(b -> b.split("=", 2))
            .collect(Collectors.toUnmodifiableMap(b -> b[0].strip(), b -> b[1].strip()));

    public static List<KaidahBahasa> semua() {
        return SEMUA;
    }

    private static KaidahBahasa urai(String baris) {
        var b = baris.split("(?<=\\s)\\|(?=\\s)", -1);
        return new KaidahBahasa(
                b[0].strip(),
                Bidang.valueOf(b[1].strip()),
                Pattern.compile(b[2].strip(), Pattern.UNICODE_CHARACTER_CLASS),
                b[3].isBlank() ? Optional.empty() : Optional.of(Pattern.compile(b[3].strip())),
                b[4].strip(),
                b[5].strip());
    }

    private static List<String> baca(String berkas) {
        try (var masuk = Objects.requireNonNull(KaidahBahasa.class.getResourceAsStream(berkas));
                var baris = new BufferedReader(new InputStreamReader(masuk, StandardCharsets.UTF_8))) {
            return baris.lines().filter(b -> !b.isBlank() && !b.startsWith("#")).toList();
        } catch (IOException mustahil) {
            throw new UncheckedIOException(mustahil);
        }
    }

    /** The words it holds for, empty where it does not. */
    public Optional<String> temukan(String isi) {
        var kecil = isi.toLowerCase(Locale.ROOT);
        var cocok = pola.matcher(kecil);
        if (!cocok.find() || kecuali.filter(k -> k.matcher(kecil).find()).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(isi.substring(cocok.start(), cocok.end()));
    }

    /** "Menyusun laporan" as a result: "Laporan tersusun"; nothing for verbs that are not known. */
    public static Optional<String> sebagaiHasil(String isi) {
        var kata = isi.strip().split("\\s+", 2);
        var hasil = HASIL.get(kata[0].toLowerCase(Locale.ROOT));
        if (hasil == null || kata.length < 2) {
            return Optional.empty();
        }
        var hal = kata[1].replaceAll("[.;]+$", "");
        return Optional.of(hal.substring(0, 1).toUpperCase(Locale.ROOT) + hal.substring(1) + " " + hasil);
    }
}
