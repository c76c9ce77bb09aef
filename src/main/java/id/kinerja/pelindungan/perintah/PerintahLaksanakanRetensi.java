package id.kinerja.pelindungan.perintah;

import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Perintah;
import id.kinerja.pelindungan.data.UsulanTersimpan;
import id.kinerja.pelindungan.retensi.LaksanakanRetensi;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Removes what the waiting list names, where it still is the list with this fingerprint. */
@Command(
        name = "laksanakan",
        description = "Menghapus atau menyamarkan isi daftar yang menunggu, asal sidiknya masih sama.")
public final class PerintahLaksanakanRetensi implements Perintah {

    @Parameters(paramLabel = "SIDIK", description = "Sidik daftar dari \"retensi hitung\" atau halaman /retensi.")
    private String sidik = "";

    /** For the service loader. */
    public PerintahLaksanakanRetensi() {}

    @Override
    public String kelompok() {
        return "retensi";
    }

    @Override
    public int jalankan(BeanFactory layanan) {
        var menunggu = layanan.getBean(UsulanTersimpan.class).menunggu();
        if (menunggu.isEmpty()) {
            System.err.println("Tidak ada daftar yang menunggu. Jalankan \"retensi hitung\" dahulu.");
            return 1;
        }
        try {
            var jumlah = layanan.getBean(LaksanakanRetensi.class)
                    .laksanakan(menunggu.get().id(), sidik, null);
            System.out.printf("Dilaksanakan: %d objek.%n", jumlah);
            return 0;
        } catch (AturanDilanggar ditolak) {
            System.err.println(ditolak.kalimat());
            return 1;
        }
    }
}
