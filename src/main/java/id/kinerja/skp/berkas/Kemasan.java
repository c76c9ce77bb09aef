package id.kinerja.skp.berkas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The files of a work in one ZIP; a pack that was cut off is made again, and only a whole one gets its name. */
final class Kemasan {

    static final String ISI = "isi";

    private Kemasan() {}

    static void kemas(Path folder, String nama) {
        var isi = folder.resolve(ISI);
        var sementara = folder.resolve(nama + ".tmp");
        try {
            if (Files.isDirectory(isi)) {
                tulis(isi, sementara);
                Files.move(sementara, folder.resolve(nama), StandardCopyOption.REPLACE_EXISTING);
                buang(isi);
            }
        } catch (IOException gagal) {
            throw new UncheckedIOException(gagal);
        }
    }

    private static void tulis(Path isi, Path tujuan) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(tujuan));
                var semua = Files.walk(isi)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (var satu : semua.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(isi.relativize(satu).toString().replace('\\', '/')));
                Files.copy(satu, zip);
                zip.closeEntry();
            }
        }
    }

    private static void buang(Path folder) throws IOException {
        try (var semua = Files.walk(folder)) {
            for (var satu : semua.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(satu);
            }
        }
    }
}
