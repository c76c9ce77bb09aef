package id.kinerja.rasch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The published vectors and how to compare with them. */
public final class Vektor {

    private Vektor() {}

    /** Rows of a file without its header. */
    public static List<String[]> baris(String berkas) {
        try (var masuk = Objects.requireNonNull(Vektor.class.getResourceAsStream("/rasch/" + berkas))) {
            return new String(masuk.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(b -> b.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Rancangan rancangan(String berkas) {
        var susun = new PenyusunRancangan();
        baris(berkas).forEach(b -> susun.tambah(b[0], b[1], b[2], Integer.parseInt(b[3])));
        return susun.susun();
    }

    public static Map<String, Elemen> menurutNama(Faset faset) {
        var hasil = new HashMap<String, Elemen>();
        faset.forEach(e -> hasil.put(e.nama(), e));
        return hasil;
    }

    /** All columns of an {@code *_expected.csv} file, within the tolerances of the vectors. */
    public static void samaDengan(Taksiran t, String berkas) {
        var faset = Map.of(
                "ratee", menurutNama(t.ratee()), "rater", menurutNama(t.rater()), "item", menurutNama(t.butir()));
        for (var b : baris(berkas)) {
            var nama = b[0] + " " + b[1];
            if (b[0].equals("threshold")) {
                var ambang = t.ambang().stream()
                        .filter(a -> a.kategori() == Integer.parseInt(b[1]))
                        .findAny()
                        .orElseThrow();
                dekat(nama, ambang.ukuran(), b[5], 1e-4);
                dekat(nama + " se", ambang.galat(), b[6], 1e-4);
                continue;
            }
            var e = Objects.requireNonNull(
                    Objects.requireNonNull(faset.get(b[0])).get(b[1]), nama);
            assertThat(e.status().kode()).as(nama).isEqualTo(b[2]);
            dekat(nama + " score", e.skor(), b[3], 1e-9);
            dekat(nama + " count", e.banyak(), b[4], 1e-9);
            dekat(nama + " measure", e.ukuran(), b[5], 1e-4);
            dekat(nama + " se", e.galat(), b[6], 1e-4);
            dekat(nama + " infit", e.cocok().infit(), b[7], 1e-3);
            dekat(nama + " infit z", e.cocok().infitZ(), b[8], 5e-3);
            dekat(nama + " outfit", e.cocok().outfit(), b[9], 1e-3);
            dekat(nama + " outfit z", e.cocok().outfitZ(), b[10], 5e-3);
            dekat(nama + " fair", e.rataAdil(), b[11], 1e-4);
        }
    }

    public static void dekat(String nama, double nilai, String harapan, double toleransi) {
        assertThat(nilai).as(nama).isCloseTo(Double.parseDouble(harapan), within(toleransi));
    }
}
