package id.kinerja.pegawai.impor;

import picocli.CommandLine.Command;

/** {@code impor unit BERKAS}. */
@Command(name = "unit", description = "Impor unit dari berkas CSV atau XLSX, semua atau tidak sama sekali.")
public final class PerintahImporUnit extends PerintahImpor {

    @Override
    String jenis() {
        return "unit";
    }
}
