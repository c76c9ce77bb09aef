package id.kinerja.bersama.tata;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Two letters that stand for a person where there is no picture; academic titles do not count. */
public final class Inisial {

    private Inisial() {}

    public static String dari(String nama) {
        String tanpaGelar = nama.split(",", 2)[0];
        return Arrays.stream(tanpaGelar.trim().split("\\s+"))
                .filter(kata -> !kata.isEmpty() && !kata.endsWith("."))
                .limit(2)
                .map(kata -> kata.substring(0, kata.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
