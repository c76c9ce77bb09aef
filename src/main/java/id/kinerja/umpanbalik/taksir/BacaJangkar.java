package id.kinerja.umpanbalik.taksir;

import id.kinerja.rasch.Jangkar;
import id.kinerja.rasch.Rancangan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Items and thresholds of an earlier {@code elemen.csv}, so that a late rating does not move them. */
final class BacaJangkar {

    private BacaJangkar() {}

    static Jangkar baca(Path berkas, Rancangan d) throws IOException {
        var butir = new HashMap<String, Double>();
        var ambang = new HashMap<String, Double>();
        var bentuk = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var pengurai = CSVParser.parse(berkas, StandardCharsets.UTF_8, bentuk)) {
            for (var r : pengurai) {
                if (r.get("facet").equals("item")) {
                    butir.put(r.get("element"), Double.valueOf(r.get("measure")));
                } else if (r.get("facet").equals("threshold")) {
                    ambang.put(r.get("element"), Double.valueOf(r.get("measure")));
                }
            }
        } catch (IllegalArgumentException e) {
            throw new BerkasDitolak("Jangkar %s bukan elemen.csv hasil perintah ini.".formatted(berkas));
        }
        var nama = d.nama().butir();
        var delta = new double[nama.size()];
        for (int i = 0; i < delta.length; i++) {
            delta[i] = ambil(butir, nama.get(i), "butir " + nama.get(i), berkas);
        }
        var tau = new double[1][d.skala().langkah()];
        for (int k = 0; k < tau[0].length; k++) {
            var label = String.valueOf(d.skala().terendah() + k + 1);
            tau[0][k] = ambil(ambang, label, "ambang " + label, berkas);
        }
        return Jangkar.beku(delta, tau);
    }

    private static double ambil(Map<String, Double> dari, String kunci, String sebut, Path berkas) {
        var nilai = dari.get(kunci);
        if (nilai == null) {
            throw new BerkasDitolak(
                    "Jangkar %s tidak memuat %s. Pakai elemen.csv dari kuesioner yang sama.".formatted(berkas, sebut));
        }
        return nilai;
    }
}
