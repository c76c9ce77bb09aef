package id.kinerja.audit.perintah;

import id.kinerja.audit.data.LogTersimpan;
import id.kinerja.audit.data.TitikTersimpan;
import id.kinerja.bersama.Perintah;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;

/** Shows the newest checkpoint and the key it is checked with, for keeping elsewhere. */
@Command(name = "titik", description = "Menulis titik periksa terakhir ke keluaran, untuk disimpan di tempat lain.")
public final class PerintahTitik implements Perintah {

    /** For the service loader. */
    public PerintahTitik() {}

    @Override
    public String kelompok() {
        return "audit";
    }

    @Override
    public int jalankan(BeanFactory layanan) {
        var keadaan = layanan.getBean(LogTersimpan.class).keadaan();
        var titik = layanan.getBean(TitikTersimpan.class).terakhir();
        if (keadaan.isEmpty() || titik.isEmpty()) {
            System.err.println("Belum ada titik periksa: log ditandatangani beberapa detik setelah entri pertama.");
            return 1;
        }
        System.err.println("Kunci pemeriksa: " + keadaan.get().kunci());
        System.out.print(titik.get().catatan().teks());
        return 0;
    }
}
