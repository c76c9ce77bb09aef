package id.kinerja.pegawai.impor;

import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Perintah;
import id.kinerja.bersama.lembar.BacaLembar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the two import commands share. */
abstract class PerintahImpor implements Perintah {

    private static final int TEMUAN_MAKS = 200;

    @Parameters(paramLabel = "BERKAS", description = "Berkas CSV atau XLSX.")
    private Path berkas = Path.of("");

    @Option(names = "--periksa", description = "Hanya memeriksa, tidak mengubah apa pun.")
    private boolean periksa;

    abstract String jenis();

    @Override
    public String kelompok() {
        return "impor";
    }

    @Override
    public int jalankan(BeanFactory layanan) {
        try {
            return jalankan(layanan.getBean(Impor.class), isi());
        } catch (AturanDilanggar ditolak) {
            System.err.println(ditolak.kalimat());
        } catch (IOException e) {
            System.err.println("Berkas " + berkas + " tidak dapat dibaca: periksa nama dan izinnya.");
        }
        return 1;
    }

    private byte[] isi() throws IOException {
        if (Files.size(berkas) > BacaLembar.UKURAN_MAKS) {
            throw new AturanDilanggar("bersama.lembar.terlalu-besar");
        }
        return Files.readAllBytes(berkas);
    }

    private int jalankan(Impor impor, byte[] isi) {
        var hasil = impor.langsung(jenis(), isi, periksa);
        hasil.temuan().stream()
                .limit(TEMUAN_MAKS)
                .forEach(t -> System.out.printf(
                        "%s baris %d, kolom %s: %s%n",
                        t.peringatan() ? "Ingat:" : "Salah:", t.nomor(), t.kolom(), t.kalimat()));
        if (hasil.temuan().size() > TEMUAN_MAKS) {
            System.out.printf("… dan %d catatan lagi.%n", hasil.temuan().size() - TEMUAN_MAKS);
        }
        System.out.printf(
                "Baru %d, berubah %d, sama %d, salah %d.%n",
                hasil.baru(), hasil.berubah(), hasil.sama(), hasil.salah());
        if (!hasil.bersih()) {
            System.err.println("Tidak ada yang diubah. Perbaiki baris yang salah, lalu ulangi.");
            return 1;
        }
        System.out.println(periksa ? "Hanya diperiksa, tidak ada yang diubah." : "Sudah diterapkan.");
        return 0;
    }
}
