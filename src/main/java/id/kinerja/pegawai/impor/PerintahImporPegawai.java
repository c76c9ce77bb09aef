package id.kinerja.pegawai.impor;

import picocli.CommandLine.Command;

/** {@code impor pegawai BERKAS}. */
@Command(name = "pegawai", description = "Impor pegawai dari berkas CSV atau XLSX, semua atau tidak sama sekali.")
public final class PerintahImporPegawai extends PerintahImpor {

    @Override
    String jenis() {
        return "pegawai";
    }
}
