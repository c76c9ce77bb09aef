package id.kinerja.akses.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Passwords known from breaches: the hundred thousand most used, and a list of one's own. They are read anew for each
 * new password, which is seldom, and take no memory in between.
 */
@Component
public class SandiBocor {

    private static final ClassPathResource BAWAAN = new ClassPathResource("dictionaries/passwords.txt");

    private final Optional<Path> tambahan;

    SandiBocor(@Value("${kinerja.sandi.daftar:}") String tambahan) {
        this.tambahan = tambahan.isBlank() ? Optional.empty() : Optional.of(Path.of(tambahan));
    }

    /** What is done with the list while it is open. */
    @FunctionalInterface
    public interface Pemakaian<T> {
        T pakai(java.util.stream.Stream<String> sandi);
    }

    /** Hands over both lists in lower case, one after the other. */
    public <T> T baca(Pemakaian<T> pemakaian) {
        try (var bawaan = pembaca(BAWAAN.getInputStream());
                var sendiri = pembaca(tambahan.isPresent() ? Files.newInputStream(tambahan.get()) : kosong())) {
            return pemakaian.pakai(List.of(bawaan, sendiri).stream()
                    .flatMap(BufferedReader::lines)
                    .map(s -> s.strip().toLowerCase(Locale.ROOT)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream kosong() {
        return InputStream.nullInputStream();
    }

    private static BufferedReader pembaca(InputStream isi) {
        return new BufferedReader(new InputStreamReader(isi, StandardCharsets.UTF_8));
    }
}
