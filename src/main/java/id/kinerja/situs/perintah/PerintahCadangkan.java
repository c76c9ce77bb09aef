package id.kinerja.situs.perintah;

import id.kinerja.bersama.Format;
import id.kinerja.bersama.PerintahMandiri;
import id.kinerja.situs.GagalMulai;
import id.kinerja.situs.basisdata.Cadangan;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Backs up the embedded database with everything that belongs to it, while the program runs or not. */
@Command(
        name = "cadangkan",
        description =
                "Membuat cadangan basis data bawaan, bukti, dan kunci log ke FOLDER baru. Boleh selagi program jalan.")
public final class PerintahCadangkan implements PerintahMandiri {

    @Parameters(paramLabel = "FOLDER", description = "Folder cadangan, belum ada.")
    private Path folder = Path.of("");

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            defaultValue = "${env:KINERJA_DATA:-data}",
            description = "Folder data yang dicadangkan; juga KINERJA_DATA (bawaan: ./data).")
    private Path data = Path.of("data");

    /** For the service loader. */
    public PerintahCadangkan() {}

    @Override
    public int jalankan() {
        try {
            var hasil = Cadangan.buat(data, folder);
            System.out.printf(
                    "Cadangan utuh di %s: %s berkas, %s, %s.%n",
                    folder,
                    Format.angka(hasil.berkas()),
                    Format.ukuran(hasil.ukuran()),
                    hasil.selagiJalan() ? "dibuat selagi program jalan" : "program tidak sedang jalan");
            return 0;
        } catch (IOException | SQLException gagal) {
            throw new GagalMulai("Cadangan tidak jadi dibuat: %s.".formatted(gagal.getMessage()), gagal);
        }
    }
}
