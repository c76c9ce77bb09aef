package id.kinerja.audit.perintah;

import id.kinerja.audit.model.BuktiDitolak;
import id.kinerja.audit.model.JenisTanda;
import id.kinerja.audit.urutan.BerkasKunci;
import id.kinerja.bersama.PerintahMandiri;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes a key for a witness such as the inspectorate; the private half stays with her. */
@Command(name = "kunci-saksi", description = "Membuat kunci saksi, mis. untuk inspektorat, pada komputernya sendiri.")
public final class PerintahKunciSaksi implements PerintahMandiri {

    @Parameters(index = "0", paramLabel = "NAMA", description = "Nama kunci, mis. inspektorat.lampungprov.go.id")
    private String nama = "";

    @Parameters(index = "1", paramLabel = "BERKAS", description = "Berkas baru tempat kunci rahasianya disimpan.")
    private Path berkas = Path.of("");

    /** For the service loader. */
    public PerintahKunciSaksi() {}

    @Override
    public String kelompok() {
        return "audit";
    }

    @Override
    public int jalankan() {
        try {
            var kunci = BerkasKunci.buat(berkas, nama, JenisTanda.SAKSI);
            System.err.println("Kunci rahasia ada di " + berkas + ". Kunci pemeriksa untuk diumumkan:");
            System.out.println(kunci.pemeriksa().teks());
            return 0;
        } catch (FileAlreadyExistsException ada) {
            System.err.println("Berkas " + berkas + " sudah ada dan tidak ditimpa: pilih nama lain.");
        } catch (IOException gagal) {
            System.err.println("Berkas " + berkas + " tidak dapat ditulis: periksa folder dan izinnya.");
        } catch (BuktiDitolak ditolak) {
            System.err.println(ditolak.getMessage());
        }
        return 1;
    }
}
