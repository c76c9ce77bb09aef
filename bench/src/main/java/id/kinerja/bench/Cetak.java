package id.kinerja.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Plans of a unit as PDF in one ZIP. */
@Command(
        name = "cetak",
        mixinStandardHelpOptions = true,
        description = "SKP satu unit sebagai PDF dalam satu ZIP: dokumen tiap detik dan memori.")
final class Cetak implements Callable<Integer> {

    /** The unit whose number of plans in force comes nearest from above. */
    private static final String UNIT = """
            SELECT u.id, s.tahun, count(*) FROM organisasi_unit u
            JOIN skp_skp s ON starts_with(s.unit_jalur, u.jalur) AND s.status IN ('DITETAPKAN', 'DITUTUP')
            WHERE s.tahun = (SELECT max(tahun) FROM skp_skp WHERE status = 'DITETAPKAN')
                AND length(u.jalur) - length(replace(u.jalur, '/', '')) <= 4
            GROUP BY u.id, s.tahun HAVING count(*) >= ?::int ORDER BY count(*), u.id LIMIT 1""";

    @Mixin
    private final Pilihan pilihan = new Pilihan();

    @Option(names = "--banyak", defaultValue = "1000", description = "Paling sedikit sebanyak ini (bawaan: 1000).")
    private int banyak;

    @Option(names = "--bentuk", defaultValue = "pdf", description = "pdf atau xlsx (bawaan: pdf).")
    private String bentuk = "pdf";

    @Override
    public Integer call() throws IOException, InterruptedException, SQLException {
        System.out.println(Mesin.sebut());
        try (var peladen = Peladen.mulai(pilihan, pilihan.folder());
                var koneksi = new Basisdata(peladen.folder()).sambung()) {
            peladen.sampaiTenang();
            var kerja = new Kerja(peladen, koneksi);
            var isian = unit(koneksi);
            for (var ke = 1; ke <= 2; ke++) {
                var sebelum = peladen.program().rss();
                var h = kerja.lakukan("/skp/berkas/" + isian.get("unit"), isian);
                System.out.printf(
                        "Ke-%d: %d %s dalam %.1f s, %.1f tiap detik (%s); CPU: program %.1f s, PostgreSQL %.1f s;"
                                + " memori program %.0f MB sebelum, %.0f MB tertinggi%n",
                        ke,
                        h.jumlah(),
                        bentuk,
                        h.detik(),
                        h.jumlah() / h.detik(),
                        h.catatan(),
                        h.program(),
                        h.basisdata(),
                        sebelum,
                        peladen.program().rssTertinggi());
            }
        }
        return 0;
    }

    private Map<String, String> unit(Connection koneksi) throws SQLException, IOException {
        try (var tanya = koneksi.prepareStatement(UNIT)) {
            tanya.setString(1, String.valueOf(banyak));
            try (var jawab = tanya.executeQuery()) {
                if (!jawab.next()) {
                    throw new IOException("Tidak ada unit dengan " + banyak + " SKP yang berlaku.");
                }
                return Map.of("unit", jawab.getString(1), "tahun", jawab.getString(2), "bentuk", bentuk);
            }
        }
    }
}
