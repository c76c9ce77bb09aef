package id.kinerja.audit.perintah;

import id.kinerja.audit.model.BuktiDitolak;
import id.kinerja.audit.model.KunciPemeriksa;
import id.kinerja.audit.model.Resi;
import id.kinerja.bersama.PerintahMandiri;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a receipt without the log, on any machine. */
@Command(name = "periksa-bukti", description = "Memeriksa resi tanpa log dan tanpa basis data.")
public final class PerintahPeriksaBukti implements PerintahMandiri {

    @Parameters(paramLabel = "BERKAS", description = "Resi (.tlog-proof) yang diunduh dari halaman jejak.")
    private Path berkas = Path.of("");

    @Option(
            names = "--kunci",
            required = true,
            paramLabel = "KUNCI",
            description = "Kunci pemeriksa log, seperti yang diumumkan instansi: NAMA+ID+KUNCI.")
    private String kunci = "";

    @Option(
            names = "--saksi",
            paramLabel = "KUNCI",
            description = "Kunci pemeriksa saksi (mis. inspektorat) yang juga harus sudah menandatangani.")
    private String saksi = "";

    /** For the service loader. */
    public PerintahPeriksaBukti() {}

    @Override
    public String kelompok() {
        return "audit";
    }

    @Override
    public int jalankan() {
        try {
            var resi = Resi.baca(BerkasTeks.baca(berkas));
            var titik = resi.periksa(KunciPemeriksa.baca(kunci));
            if (!saksi.isEmpty()) {
                resi.titik().periksa(KunciPemeriksa.baca(saksi));
            }
            System.out.printf(
                    "Sah. Entri nomor %d ada dalam log %s yang berisi %d entri.%n%s%n",
                    resi.nomor(), titik.asal(), titik.ukuran(), resi.entri());
            return 0;
        } catch (BuktiDitolak ditolak) {
            System.err.println("Tidak sah. " + ditolak.getMessage());
            return 1;
        }
    }
}
