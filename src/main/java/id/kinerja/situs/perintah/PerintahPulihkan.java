package id.kinerja.situs.perintah;

import id.kinerja.bersama.Format;
import id.kinerja.bersama.PerintahMandiri;
import id.kinerja.situs.GagalMulai;
import id.kinerja.situs.basisdata.Cadangan;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts a backup back and re-walks the log in it. */
@Command(
        name = "pulihkan",
        description =
                "Mengembalikan cadangan dari FOLDER ke folder data yang masih kosong, lalu memeriksa seluruh lognya.")
public final class PerintahPulihkan implements PerintahMandiri {

    @Parameters(paramLabel = "FOLDER", description = "Folder cadangan.")
    private Path folder = Path.of("");

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            defaultValue = "${env:KINERJA_DATA:-data}",
            description = "Folder data yang diisi, belum ada atau kosong; juga KINERJA_DATA (bawaan: ./data).")
    private Path data = Path.of("data");

    @Spec
    private CommandSpec susunan = CommandSpec.create();

    /** For the service loader. */
    public PerintahPulihkan() {}

    @Override
    public int jalankan() {
        try {
            var hasil = Cadangan.pulihkan(folder, data);
            System.out.printf(
                    "Cadangan sudah di %s: %s berkas, %s. Memeriksa lognya…%n",
                    data, Format.angka(hasil.berkas()), Format.ukuran(hasil.ukuran()));
        } catch (IOException gagal) {
            throw new GagalMulai("Cadangan tidak jadi dikembalikan: %s.".formatted(gagal.getMessage()), gagal);
        }
        return susunan.root().commandLine().execute("audit", "verifikasi", "--data", data.toString());
    }
}
