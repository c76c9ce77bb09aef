package id.kinerja.audit.perintah;

import id.kinerja.audit.model.BuktiDitolak;
import id.kinerja.audit.model.CatatanBertanda;
import id.kinerja.audit.verifikasi.VerifikasiLog;
import id.kinerja.bersama.Perintah;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Walks the whole log against the tables and the checkpoints. */
@Command(
        name = "verifikasi",
        description = "Memeriksa seluruh log terhadap tabel dan titik periksanya; menyebut yang pertama tidak cocok.")
public final class PerintahVerifikasi implements Perintah {

    @Option(
            names = "--titik",
            paramLabel = "BERKAS",
            description = "Titik periksa yang disimpan di luar, mis. oleh inspektorat; log harus kelanjutannya.")
    private @Nullable Path titik;

    /** For the service loader. */
    public PerintahVerifikasi() {}

    @Override
    public String kelompok() {
        return "audit";
    }

    @Override
    public int jalankan(BeanFactory layanan) {
        try {
            var luar = titik == null ? null : CatatanBertanda.baca(BerkasTeks.baca(titik));
            var hasil = layanan.getBean(VerifikasiLog.class).semua(luar);
            System.out.printf(
                    "Log utuh: %d entri, %d titik periksa, %d objek cocok dengan tabelnya.%n",
                    hasil.entri(), hasil.titik(), hasil.fakta());
            return 0;
        } catch (BuktiDitolak ditolak) {
            System.err.println("TIDAK COCOK. " + ditolak.getMessage());
            return 1;
        }
    }
}
