package id.kinerja.bersama.tata;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/** Addresses of static files; each carries a hash of its content, made at build time by {@code src/build/gaya.groovy}. */
public final class Statis {

    private static final Map<String, String> ALAMAT = muat();
    private static final Set<String> IKON =
            Arrays.stream(cari("ikon").split(" ")).collect(Collectors.toUnmodifiableSet());

    private Statis() {}

    public static String url(String nama) {
        return "/statis/" + cari(nama);
    }

    /** The address of one icon in the sprite. The build puts every icon named in a template or in Java into it. */
    public static String ikon(String nama) {
        if (!IKON.contains(nama)) {
            throw new IllegalArgumentException("Ikon '" + nama + "' tidak ada");
        }
        return url("ikon.svg") + "#" + nama;
    }

    private static String cari(String nama) {
        String nilai = ALAMAT.get(nama);
        if (nilai == null) {
            throw new IllegalArgumentException("Tidak ada berkas statis " + nama);
        }
        return nilai;
    }

    private static Map<String, String> muat() {
        Properties isi = new Properties();
        try (InputStream sumber = Statis.class.getResourceAsStream("/statis.properties")) {
            if (sumber == null) {
                throw new IllegalStateException("statis.properties tidak ada: jalankan mvn process-resources");
            }
            isi.load(new InputStreamReader(sumber, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return isi.stringPropertyNames().stream().collect(Collectors.toUnmodifiableMap(k -> k, isi::getProperty));
    }
}
