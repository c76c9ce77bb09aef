package id.kinerja.umpanbalik.taksir;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Says which file failed and why. */
final class PesanBerkas {

    private PesanBerkas() {}

    static String dari(Exception e, Path berkas, Path keluar) {
        return switch (e) {
            case NoSuchFileException tiada
            when berkas.toString().equals(tiada.getFile()) -> "Berkas " + berkas + " tidak ada. Periksa namanya.";
            case AccessDeniedException tolak -> "Tidak diizinkan: " + tolak.getFile() + ". Periksa izinnya.";
            default ->
                "Folder hasil %s tidak dapat ditulis (%s). Periksa izin dan sisa ruang cakram."
                        .formatted(keluar, e.getMessage());
        };
    }
}
