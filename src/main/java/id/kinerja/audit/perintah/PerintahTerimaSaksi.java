package id.kinerja.audit.perintah;

import id.kinerja.audit.data.TitikTersimpan;
import id.kinerja.audit.model.BuktiDitolak;
import id.kinerja.audit.model.CatatanBertanda;
import id.kinerja.audit.model.KunciPemeriksa;
import id.kinerja.audit.model.TitikPeriksa;
import id.kinerja.bersama.Perintah;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes the signature of a witness into the log, so that receipts carry it from then on. */
@Command(name = "terima-saksi", description = "Menyimpan tanda tangan saksi; resi berikutnya membawanya.")
public final class PerintahTerimaSaksi implements Perintah {

    @Parameters(paramLabel = "BERKAS", description = "Keluaran perintah \"audit saksikan\".")
    private Path berkas = Path.of("");

    @Option(names = "--kunci", required = true, paramLabel = "KUNCI", description = "Kunci pemeriksa saksi.")
    private String kunci = "";

    /** For the service loader. */
    public PerintahTerimaSaksi() {}

    @Override
    public String kelompok() {
        return "audit";
    }

    @Override
    public int jalankan(BeanFactory layanan) {
        try {
            simpan(layanan.getBean(TitikTersimpan.class));
            System.out.println("Tanda tangan saksi tersimpan.");
            return 0;
        } catch (BuktiDitolak ditolak) {
            System.err.println("Tidak disimpan. " + ditolak.getMessage());
            return 1;
        }
    }

    private void simpan(TitikTersimpan titik) {
        var saksi = KunciPemeriksa.baca(kunci);
        var catatan = CatatanBertanda.baca(BerkasTeks.baca(berkas));
        catatan.periksa(saksi);
        var isi = TitikPeriksa.baca(catatan.badan());
        var milikLog = titik.mulai(isi.ukuran(), 1).stream().findFirst();
        if (milikLog.filter(t -> t.catatan().badan().equals(catatan.badan())).isEmpty()) {
            throw new BuktiDitolak("Titik periksa berukuran " + isi.ukuran() + " ini bukan milik log di sini.");
        }
        catatan.tanda().stream()
                .filter(t -> t.nama().equals(saksi.nama()) && t.idKunci().equals(saksi.idKunci()))
                .forEach(t -> titik.simpanSaksi(isi.ukuran(), t, OffsetDateTime.now(ZoneOffset.UTC)));
    }
}
