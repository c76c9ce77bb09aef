package id.kinerja.pelindungan.perintah;

import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Perintah;
import id.kinerja.pelindungan.retensi.LaksanakanRetensi;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;

/** Shows what has stayed long enough; removes nothing. */
@Command(name = "hitung", description = "Menghitung data yang masa simpannya berakhir; tidak menghapus apa pun.")
public final class PerintahHitungRetensi implements Perintah {

    /** For the service loader. */
    public PerintahHitungRetensi() {}

    @Override
    public String kelompok() {
        return "retensi";
    }

    @Override
    public int jalankan(BeanFactory layanan) {
        try {
            var usulan = layanan.getBean(LaksanakanRetensi.class).hitung(null);
            usulan.kelas()
                    .forEach(k -> System.out.printf(
                            "%-14s %-9s sebelum %s: %d%n", k.jenis(), k.tindakan(), k.batas(), k.jumlah()));
            System.out.printf("Seluruhnya %d. Sidik daftar: %s%n", usulan.jumlah(), usulan.sidik());
            System.out.println("Tidak ada yang dihapus. Daftarnya ada di halaman /retensi.");
            return 0;
        } catch (AturanDilanggar ditolak) {
            System.err.println(ditolak.kalimat());
            return 1;
        }
    }
}
