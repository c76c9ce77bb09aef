package id.kinerja.umpanbalik.taksir;

import id.kinerja.rasch.Jangkar;
import id.kinerja.rasch.Rancangan;
import id.kinerja.rasch.Skala;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.Nullable;

/**
 * Items and thresholds of an earlier {@code elemen.csv}, so that a late rating does not move them. The scale is that of
 * the earlier result, whatever marks the late file happens to hold.
 */
final class BacaJangkar {

    private final Path berkas;
    private final Map<String, Double> butir = new TreeMap<>();
    private final TreeMap<Integer, Double> ambang = new TreeMap<>();

    private BacaJangkar(Path berkas) {
        this.berkas = berkas;
    }

    /**
     * @throws BerkasDitolak if the file cannot be read, or is none of ours
     */
    static BacaJangkar baca(Path berkas) {
        var hasil = new BacaJangkar(berkas);
        var bentuk = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var pengurai = CSVParser.parse(berkas, StandardCharsets.UTF_8, bentuk)) {
            for (var r : pengurai) {
                hasil.catat(r.get("facet"), r.get("element"), r.get("measure"));
            }
        } catch (IllegalArgumentException e) {
            throw new BerkasDitolak("Jangkar %s bukan elemen.csv hasil perintah ini.".formatted(berkas));
        } catch (IOException e) {
            throw new BerkasDitolak("Jangkar %s tidak dapat dibaca. Periksa nama dan izinnya.".formatted(berkas));
        }
        if (hasil.ambang.isEmpty()) {
            throw new BerkasDitolak(
                    "Jangkar %s tidak memuat ambang. Pakai elemen.csv hasil perintah ini.".formatted(berkas));
        }
        return hasil;
    }

    private void catat(String faset, String elemen, String ukuran) {
        if (faset.equals("item")) {
            butir.put(elemen, Double.valueOf(ukuran));
        } else if (faset.equals("threshold")) {
            ambang.put(Integer.valueOf(elemen), Double.valueOf(ukuran));
        }
    }

    /**
     * The scale that the thresholds belong to.
     *
     * @param diminta what the caller says it is; null where he says nothing
     * @throws BerkasDitolak if that is another one
     */
    Skala skala(@Nullable Skala diminta) {
        var milikJangkar = new Skala(ambang.firstKey() - 1, ambang.lastKey());
        if (diminta != null && !diminta.equals(milikJangkar)) {
            throw new BerkasDitolak("Jangkar %s memakai skala %d sampai %d, bukan yang disebut --level."
                    .formatted(berkas, milikJangkar.terendah(), ambang.lastKey()));
        }
        return milikJangkar;
    }

    /**
     * @throws BerkasDitolak if the ratings have an item that the earlier result has not
     */
    Jangkar untuk(Rancangan d) {
        var nama = d.nama().butir();
        var delta = new double[nama.size()];
        for (int i = 0; i < delta.length; i++) {
            delta[i] = ambil(butir.get(nama.get(i)), "butir " + nama.get(i));
        }
        var tau = new double[1][d.skala().langkah()];
        for (int k = 0; k < tau[0].length; k++) {
            int label = d.skala().terendah() + k + 1;
            tau[0][k] = ambil(ambang.get(label), "ambang " + label);
        }
        return Jangkar.beku(delta, tau);
    }

    private double ambil(@Nullable Double nilai, String sebut) {
        if (nilai == null) {
            throw new BerkasDitolak(
                    "Jangkar %s tidak memuat %s. Pakai elemen.csv dari kuesioner yang sama.".formatted(berkas, sebut));
        }
        return nilai;
    }
}
