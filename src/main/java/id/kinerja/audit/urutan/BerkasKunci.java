package id.kinerja.audit.urutan;

import id.kinerja.audit.model.BuktiDitolak;
import id.kinerja.audit.model.JenisTanda;
import id.kinerja.audit.model.KunciPenanda;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Optional;

/** A private key in a file that only its owner may read. */
public final class BerkasKunci {

    private BerkasKunci() {}

    /**
     * @throws IOException where the file is there but cannot be read
     * @throws BuktiDitolak where it is no key
     */
    public static Optional<KunciPenanda> baca(Path berkas) throws IOException {
        return Files.exists(berkas) ? Optional.of(KunciPenanda.baca(Files.readString(berkas))) : Optional.empty();
    }

    /** A new key, written to a file that must not exist yet. */
    public static KunciPenanda buat(Path berkas, String nama, JenisTanda jenis) throws IOException {
        var kunci = KunciPenanda.baru(nama, jenis, new SecureRandom());
        var folder = berkas.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.createFile(berkas, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(berkas, kunci.teksRahasia() + "\n", StandardOpenOption.WRITE);
        return kunci;
    }
}
