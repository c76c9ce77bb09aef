package id.kinerja.audit.perintah;

import id.kinerja.audit.model.BuktiDitolak;
import id.kinerja.audit.verifikasi.EksporUbin;
import id.kinerja.bersama.Perintah;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes the log as static files that tools of others can check. */
@Command(
        name = "ekspor",
        description = "Menulis log sebagai berkas statis C2SP tlog-tiles yang dapat diperiksa alat lain.")
public final class PerintahEkspor implements Perintah {

    @Parameters(paramLabel = "FOLDER", description = "Folder tujuan; ubin yang sudah ada tidak ditulis ulang.")
    private Path folder = Path.of("");

    /** For the service loader. */
    public PerintahEkspor() {}

    @Override
    public String kelompok() {
        return "audit";
    }

    @Override
    public int jalankan(BeanFactory layanan) {
        try {
            var berkas = layanan.getBean(EksporUbin.class).tulis(folder);
            System.out.printf("%d berkas ditulis ke %s.%n", berkas, folder);
            return 0;
        } catch (BuktiDitolak belum) {
            System.err.println(belum.getMessage());
        } catch (IOException gagal) {
            System.err.println("Folder " + folder + " tidak dapat ditulis: periksa izin dan sisa ruangnya.");
        }
        return 1;
    }
}
