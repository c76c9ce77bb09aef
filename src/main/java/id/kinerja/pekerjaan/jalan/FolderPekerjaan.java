package id.kinerja.pekerjaan.jalan;

import id.kinerja.bersama.pekerjaan.PekerjaanId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where work keeps its files: beside the evidence, in a folder that all copies of the program share. */
@Component
public class FolderPekerjaan {

    private final Path akar;

    FolderPekerjaan(@Value("${kinerja.berkas:./data/berkas}") String berkas) {
        this.akar = Path.of(berkas).toAbsolutePath().normalize().resolveSibling("pekerjaan");
    }

    Path milik(PekerjaanId id) {
        return akar.resolve(id.toString());
    }

    /** A finished file; none once it has been cleared away. */
    public Optional<Path> berkas(PekerjaanId id, String nama) {
        var folder = milik(id);
        return Optional.of(folder.resolve(nama).normalize())
                .filter(p -> p.startsWith(folder))
                .filter(Files::isRegularFile);
    }

    void hapus(PekerjaanId id) {
        var folder = milik(id);
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var isi = Files.walk(folder)) {
            for (var satu : isi.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(satu);
            }
        } catch (IOException gagal) {
            throw new UncheckedIOException(gagal);
        }
    }
}
