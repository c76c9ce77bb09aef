package id.kinerja.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;

/** Work ordered by a button and done behind the pages, with the time and the processor it takes. */
final class Kerja {

    /** Who keeps the process of the whole province in the sample. */
    private static final String PENGELOLA = "198610032010012014";

    private static final Pattern PERAN = Pattern.compile("name=\"pilihan\" value=\"(PENGELOLA_INSTANSI[^\"]*)\"");
    private static final Pattern ID = Pattern.compile("/pekerjaan/([0-9a-f-]{36})");
    private static final Duration INTIP = Duration.ofMillis(50);

    private final Peladen peladen;
    private final Connection koneksi;
    private final Pengunjung pengelola;

    Kerja(Peladen peladen, Connection koneksi) throws IOException, InterruptedException {
        this.peladen = peladen;
        this.koneksi = koneksi;
        this.pengelola = new Pengunjung(HttpClient.newHttpClient(), peladen.alamat());
        if (!pengelola.masuk(PENGELOLA)) {
            throw new IOException("Pengelola contoh tidak dapat masuk.");
        }
        var peran = PERAN.matcher(pengelola.buka("/peran").isi());
        if (peran.find()) {
            pengelola.kirim("/peran", Map.of("pilihan", peran.group(1)));
        }
    }

    record Hasil(double detik, int jumlah, String catatan, double program, double basisdata) {}

    Pengunjung.Jawaban kirim(String jalur, Map<String, String> isian) throws IOException, InterruptedException {
        return pengelola.kirim(jalur, isian);
    }

    /** From the first step to the last, as the work itself keeps them. */
    Hasil lakukan(String jalur, Map<String, String> isian) throws IOException, InterruptedException, SQLException {
        var awal = peladen.program().cpuSendiri();
        var awalBasisdata = peladen.basisdata().cpu();
        var jawaban = kirim(jalur, isian);
        var id = ID.matcher(jawaban.tujuan());
        if (!id.find()) {
            throw new IOException(jalur + " dijawab " + jawaban.status() + " " + jawaban.tujuan());
        }
        while (!usai(id.group(1))) {
            Thread.sleep(INTIP);
        }
        return baca(
                id.group(1),
                peladen.program().cpuSendiri() - awal,
                peladen.basisdata().cpu() - awalBasisdata);
    }

    private boolean usai(String id) throws SQLException {
        try (var tanya = koneksi.prepareStatement("SELECT usai IS NOT NULL FROM pekerjaan_pekerjaan WHERE id = ?")) {
            tanya.setString(1, id);
            try (var jawab = tanya.executeQuery()) {
                return jawab.next() && jawab.getBoolean(1);
            }
        }
    }

    private Hasil baca(String id, double program, double basisdata) throws SQLException {
        var sql = "SELECT extract(epoch FROM usai - dibuat)::float8, jumlah, status || ' ' || catatan"
                + " FROM pekerjaan_pekerjaan WHERE id = ?";
        try (var tanya = koneksi.prepareStatement(sql)) {
            tanya.setString(1, id);
            try (var jawab = tanya.executeQuery()) {
                jawab.next();
                return new Hasil(jawab.getDouble(1), jawab.getInt(2), jawab.getString(3), program, basisdata);
            }
        }
    }
}
