package id.kinerja.audit.perintah;

import id.kinerja.audit.model.BuktiDitolak;
import id.kinerja.audit.model.CatatanBertanda;
import id.kinerja.audit.model.JenisTanda;
import id.kinerja.audit.model.KunciPemeriksa;
import id.kinerja.audit.model.KunciPenanda;
import id.kinerja.bersama.PerintahMandiri;
import java.nio.file.Path;
import java.time.Instant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Signs a checkpoint as a witness, on a machine that has no access to the log. */
@Command(name = "saksikan", description = "Menandatangani titik periksa sebagai saksi; hasilnya ditulis ke keluaran.")
public final class PerintahSaksikan implements PerintahMandiri {

    @Parameters(paramLabel = "BERKAS", description = "Titik periksa dari perintah \"audit titik\".")
    private Path berkas = Path.of("");

    @Option(names = "--kunci-log", required = true, paramLabel = "KUNCI", description = "Kunci pemeriksa log.")
    private String kunciLog = "";

    @Option(names = "--kunci", required = true, paramLabel = "BERKAS", description = "Berkas kunci rahasia saksi.")
    private Path kunci = Path.of("");

    /** For the service loader. */
    public PerintahSaksikan() {}

    @Override
    public String kelompok() {
        return "audit";
    }

    @Override
    public int jalankan() {
        try {
            var titik = CatatanBertanda.baca(BerkasTeks.baca(berkas));
            titik.periksa(KunciPemeriksa.baca(kunciLog));
            var saksi = KunciPenanda.baca(BerkasTeks.baca(kunci));
            if (saksi.pemeriksa().jenis() != JenisTanda.SAKSI) {
                throw new BuktiDitolak("Kunci ini kunci log, bukan kunci saksi.");
            }
            var tanda = saksi.tandatangani(titik.badan(), Instant.now().getEpochSecond());
            System.out.print(titik.dengan(tanda).teks());
            return 0;
        } catch (BuktiDitolak ditolak) {
            System.err.println("Tidak ditandatangani. " + ditolak.getMessage());
            return 1;
        }
    }
}
