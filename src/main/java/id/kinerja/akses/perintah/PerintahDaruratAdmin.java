package id.kinerja.akses.perintah;

import id.kinerja.bersama.Format;
import id.kinerja.bersama.Perintah;
import java.time.Duration;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The way in when the identity provider, every second factor or every administrator is lost. */
@Command(
        name = "darurat-admin",
        description = "Membuat administrator darurat untuk beberapa jam, dengan kata sandi sekali pakai.")
public final class PerintahDaruratAdmin implements Perintah {

    private static final int PALING_LAMA = 24;

    @Option(
            names = "--jam",
            paramLabel = "JUMLAH",
            defaultValue = "4",
            description = "Berapa jam berlaku, 1 sampai 24 (bawaan: 4).")
    private int lama;

    /** For the service loader. */
    public PerintahDaruratAdmin() {}

    @Override
    public int jalankan(BeanFactory layanan) {
        if (lama < 1 || lama > PALING_LAMA) {
            System.err.println("Lamanya paling sedikit 1 jam dan paling banyak 24 jam.");
            return 1;
        }
        var dibuat = layanan.getBean(AdminDarurat.class).buat(Duration.ofHours(lama));
        System.out.printf(
                "Administrator darurat, sampai %s:%n  nama masuk  %s%n  kata sandi  %s%n"
                        + "Kata sandinya membuka satu kali masuk, tanpa faktor kedua. Pembuatan dan pemakaiannya tercatat.%n"
                        + "Akhiri lebih awal di halaman Akun bila sudah selesai.%n",
                Format.waktu(dibuat.sampai().toInstant()), dibuat.namaMasuk(), dibuat.sandi());
        return 0;
    }
}
