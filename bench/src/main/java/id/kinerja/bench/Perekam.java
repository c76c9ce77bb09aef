package id.kinerja.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Sends requests of every kind one by one and writes down what each asks of the database and weighs. */
final class Perekam {

    private final Peladen peladen;
    private final HttpClient klien = HttpClient.newHttpClient();

    Perekam(Peladen peladen) {
        this.peladen = peladen;
    }

    /**
     * One request.
     *
     * @param bait of the compressed answer
     */
    record Permintaan(List<Rekaman.Satu> pernyataan, int bait) {}

    /** So many requests of each kind, each by another person: who has saved once holds an old version number. */
    Map<Ragam, List<Permintaan>> rekam(List<Orang> orang, int tiap)
            throws IOException, InterruptedException, SQLException {
        var hasil = new EnumMap<Ragam, List<Permintaan>>(Ragam.class);
        try (var rekaman = Rekaman.buka(new Basisdata(peladen.folder()))) {
            for (var ragam : Ragam.values()) {
                var anggota = orang.stream()
                        .filter(o -> o.kelompok() == ragam.kelompok())
                        .toList();
                var semua = new ArrayList<Permintaan>();
                for (var i = 0; i < Math.min(tiap, anggota.size()); i++) {
                    semua.add(satu(rekaman, ragam, anggota.get(i), i));
                }
                hasil.put(ragam, semua);
            }
        }
        return hasil;
    }

    private Permintaan satu(Rekaman rekaman, Ragam ragam, Orang orang, int giliran)
            throws IOException, InterruptedException {
        var bait = new int[1];
        var pernyataan = rekaman.selama(() -> bait[0] = kirim(ragam, orang, giliran));
        return new Permintaan(pernyataan, bait[0]);
    }

    private int kirim(Ragam ragam, Orang orang, int giliran) throws IOException, InterruptedException {
        var permintaan = HttpRequest.newBuilder(URI.create(peladen.alamat() + orang.alamat(ragam, giliran)))
                .header("Cookie", orang.kuki())
                .header("Accept", "text/html")
                .header("Accept-Encoding", "gzip");
        if (ragam == Ragam.SIMPAN_REALISASI) {
            permintaan
                    .header("HX-Request", "true")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(orang.badan(orang.versi(), giliran)));
        }
        var jawaban = klien.send(permintaan.build(), HttpResponse.BodyHandlers.ofByteArray());
        if (jawaban.statusCode() != 200) {
            throw new IOException(ragam + " dijawab dengan status " + jawaban.statusCode());
        }
        return jawaban.body().length;
    }
}
