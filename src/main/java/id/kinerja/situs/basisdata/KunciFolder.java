package id.kinerja.situs.basisdata;

import id.kinerja.situs.GagalMulai;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds a data folder for this copy of the program; the system lets go of it even when the program is killed. */
public final class KunciFolder implements AutoCloseable {

    private final FileChannel saluran;

    private KunciFolder(FileChannel saluran) {
        this.saluran = saluran;
    }

    /** Empty when another copy of the program holds the folder. */
    public static Optional<KunciFolder> coba(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                var hanyaPemilik = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
                Files.createDirectories(folder.toAbsolutePath(), hanyaPemilik);
            }
            var saluran =
                    FileChannel.open(folder.resolve(".kunci"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (kunci(saluran) == null) {
                saluran.close();
                return Optional.empty();
            }
            return Optional.of(new KunciFolder(saluran));
        } catch (IOException e) {
            throw new GagalMulai(
                    "Folder data %s tidak dapat ditulisi: pilih folder lain dengan --data.".formatted(folder), e);
        }
    }

    private static @Nullable FileLock kunci(FileChannel saluran) throws IOException {
        try {
            return saluran.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            saluran.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
