package id.kinerja.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The pohon kinerja at full size: first paint, an expansion, a search, and the page of gaps. */
@Command(
        name = "pohon",
        mixinStandardHelpOptions = true,
        description = "Pohon kinerja ukuran penuh: buka pertama, buka cabang, cari, dan cakupan.")
final class Pohon implements Callable<Integer> {

    private static final double MILIDETIK = 1e6;
    private static final String HENDRA = "197503182000031004";
    private static final String WAYAN = "198610032010012014";

    /** As many RHK as are wanting, worded as those there are and hung below the same leaders and goals. */
    private static final String TAMBAH = """
            INSERT INTO skp_rhk (id, skp_id, nomor, jenis, uraian, rhk_pimpinan_id, simpul_id, klasifikasi, metode, versi)
            SELECT gen_random_uuid(), r.skp_id, r.nomor + 40 * n, r.jenis, r.uraian || ' ' || n, r.rhk_pimpinan_id, r.simpul_id,
                   r.klasifikasi, r.metode, 1
            FROM skp_rhk r
            JOIN skp_skp k ON k.id = r.skp_id
            CROSS JOIN generate_series(1, 10) n
            WHERE k.tahun = 2026 AND r.nomor <= 20
            ORDER BY n, r.id
            LIMIT GREATEST(0, ?::int - (SELECT count(*)::int FROM skp_rhk z JOIN skp_skp s ON s.id = z.skp_id WHERE s.tahun = 2026))
            """;

    private static final String BERANAK = """
            SELECT a.id FROM (SELECT DISTINCT r.rhk_pimpinan_id AS id FROM skp_rhk r JOIN skp_skp k ON k.id = r.skp_id
                              WHERE k.tahun = 2026 AND r.rhk_pimpinan_id IS NOT NULL
                              UNION SELECT s.id FROM perencanaan_simpul s) a
            ORDER BY md5(a.id::text) LIMIT ?::int
            """;

    @Mixin
    private final Pilihan pilihan = new Pilihan();

    @Option(
            names = "--simpul",
            defaultValue = "300000",
            description = "Banyaknya RHK dalam tahun itu (bawaan: 300000).")
    private int simpul;

    @Option(names = "--ulang", defaultValue = "300", description = "Banyaknya permintaan tiap ragam (bawaan: 300).")
    private int ulang;

    @Override
    public Integer call() throws IOException, InterruptedException, SQLException {
        System.out.println(Mesin.sebut());
        try (var peladen = Peladen.mulai(pilihan, pilihan.folder());
                var koneksi = new Basisdata(peladen.folder()).sambung()) {
            tambah(koneksi);
            peladen.sampaiTenang();
            var hendra = new Pengunjung(HttpClient.newHttpClient(), peladen.alamat());
            var wayan = new Pengunjung(HttpClient.newHttpClient(), peladen.alamat());
            if (!hendra.masuk(HENDRA) || !wayan.masuk(WAYAN)) {
                throw new IOException("tidak dapat masuk");
            }
            var induk = induk(koneksi);
            ukur("Buka pertama", hendra, ulangi("/pohon"));
            ukur(
                    "Buka satu simpul",
                    hendra,
                    induk.stream().map(i -> "/pohon?simpul=" + i).toList());
            ukur(
                    "Buka cabang",
                    hendra,
                    induk.stream().map(i -> "/pohon/" + i + "/cabang").toList());
            ukur(
                    "Cari",
                    hendra,
                    List.of("/pohon/tabel?cari=literasi", "/pohon/tabel?cari=arsip", "/pohon/tabel?cari=Puspita"));
            wayan.kirim("/peran", java.util.Map.of("pilihan", "PENGELOLA_INSTANSI"));
            ukur("Cakupan seluruh instansi", wayan, List.of("/pohon/cakupan", "/pohon/cakupan", "/pohon/cakupan"));
        }
        return 0;
    }

    private void tambah(Connection koneksi) throws SQLException {
        try (var isi = koneksi.prepareStatement(TAMBAH);
                var rapi = koneksi.createStatement()) {
            isi.setString(1, String.valueOf(simpul));
            System.out.printf("%,d RHK ditambahkan sampai %,d%n", isi.executeUpdate(), simpul);
            rapi.execute("VACUUM ANALYZE skp_rhk");
        }
    }

    private List<String> ulangi(String jalur) {
        return java.util.Collections.nCopies(ulang, jalur);
    }

    private List<String> induk(Connection koneksi) throws SQLException {
        var hasil = new ArrayList<String>();
        try (var tanya = koneksi.prepareStatement(BERANAK)) {
            tanya.setString(1, String.valueOf(ulang));
            try (var baris = tanya.executeQuery()) {
                while (baris.next()) {
                    hasil.add(baris.getString(1));
                }
            }
        }
        return hasil;
    }

    /** From the request to the last byte, one after the other; the first few only warm up. */
    private static void ukur(String apa, Pengunjung orang, List<String> jalur)
            throws IOException, InterruptedException {
        for (var j : jalur.subList(0, Math.min(20, jalur.size()))) {
            orang.buka(j);
        }
        var lama = new ArrayList<Double>();
        var gagal = 0;
        for (var j : jalur) {
            var awal = System.nanoTime();
            gagal += orang.buka(j).status() == 200 ? 0 : 1;
            lama.add((System.nanoTime() - awal) / MILIDETIK);
        }
        lama.sort(null);
        System.out.printf(
                "%s: %d kali, p50 %.0f, p95 %.0f, terlama %.0f ms, gagal %d%n",
                apa, lama.size(), lama.get(lama.size() / 2), lama.get(lama.size() * 95 / 100), lama.getLast(), gagal);
    }
}
