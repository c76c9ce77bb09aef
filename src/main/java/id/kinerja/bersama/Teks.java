package id.kinerja.bersama;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every visible word, from {@code teks/<modul>.properties} (Indonesian) and {@code teks/<modul>_en.properties}. */
public final class Teks {

    /** Indonesian, the language of the law and the fallback. */
    public static final Locale INDONESIA = Locale.of("id");

    private static final Map<String, String> KATA_ID = muat(false);
    private static final Map<String, String> KATA_EN = muat(true);
    private static final boolean KETAT = Boolean.getBoolean("kinerja.teks.ketat");

    private Teks() {}

    /**
     * The words for a key in the language of the request.
     *
     * @param args fill {0}, {1} and so on; numbers are written plainly, so format them first with {@link Format}
     */
    public static String teks(String kunci, Object... args) {
        String pola = pola(kunci);
        if (args.length == 0) {
            return pola;
        }
        Object[] isi = pola.contains(",choice,")
                ? args
                : Arrays.stream(args).map(String::valueOf).toArray();
        return new MessageFormat(pola, lokal()).format(isi);
    }

    /** Whether a key that came from outside, such as an address, is one of ours. */
    public static boolean ada(String kunci) {
        return KATA_ID.containsKey(kunci);
    }

    /** English when the request asks for it, else Indonesian. */
    public static Locale lokal() {
        LocaleContext konteks = LocaleContextHolder.getLocaleContext();
        Locale diminta = konteks == null ? null : konteks.getLocale();
        return diminta != null && diminta.getLanguage().equals("en") ? Locale.ENGLISH : INDONESIA;
    }

    private static String pola(String kunci) {
        String dasar = KATA_ID.get(kunci);
        String nilai = lokal().equals(INDONESIA) ? dasar : KATA_EN.getOrDefault(kunci, dasar == null ? kunci : dasar);
        if (nilai != null) {
            return nilai;
        }
        if (KETAT) {
            throw new IllegalArgumentException("Kunci teks tidak ada: " + kunci);
        }
        return kunci;
    }

    private static Map<String, String> muat(boolean inggris) {
        try {
            Map<String, String> hasil = new HashMap<>();
            for (Resource sumber :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:teks/*.properties")) {
                String nama = String.valueOf(sumber.getFilename());
                if (nama.endsWith("_en.properties") == inggris) {
                    hasil.putAll(baca(sumber));
                }
            }
            return Map.copyOf(hasil);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> baca(Resource sumber) throws IOException {
        Properties isi = new Properties();
        try (var pembaca = new InputStreamReader(sumber.getInputStream(), StandardCharsets.UTF_8)) {
            isi.load(pembaca);
        }
        return isi.stringPropertyNames().stream().collect(Collectors.toMap(k -> k, isi::getProperty));
    }
}
