package id.kinerja.umpanbalik.taksir;

import id.kinerja.rasch.Rancangan;
import id.kinerja.rasch.taksir.Sambungan;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Refuses ratings by which nobody can be compared: of one rater only, or of groups of raters that never meet. */
final class Keterbandingan {

    private Keterbandingan() {}

    /**
     * @param terpisah whether unconnected groups are wanted, each by itself
     * @throws BerkasDitolak naming the first line concerned
     */
    static void pastikan(Rancangan d, boolean terpisah, CariBaris cari) {
        if (d.banyakRater() == 1) {
            throw new BerkasDitolak(
                    ("Baris %d: semua nilai berasal dari satu penilai (%s). Ketat-longgarnya tidak dapat"
                                    + " dibedakan dari orang yang dinilainya. Tambahkan nilai dari penilai lain.")
                            .formatted(cari.pertama(_ -> true), d.nama().rater().getFirst()));
        }
        var s = Sambungan.cari(d);
        if (s.banyak() > 1 && !terpisah) {
            var lepas = diLuarTerbesar(d, s);
            long baris = cari.pertama(lepas::contains);
            throw new BerkasDitolak(
                    ("Baris %d: orang ini termasuk kelompok penilai yang tidak tersambung dengan yang lain (%d kelompok;"
                                    + " %d orang di luar yang terbesar). Antarkelompok tidak ada yang dapat dibandingkan."
                                    + " Tambahkan penilai yang menilai di kedua kelompok, atau pakai --terpisah untuk"
                                    + " menaksir tiap kelompok dengan titik nol sendiri.")
                            .formatted(baris, s.banyak(), lepas.size()));
        }
    }

    /** People outside the largest group, the first of equally large ones; written as {@link CariBaris} reads them. */
    private static Set<String> diLuarTerbesar(Rancangan d, Sambungan s) {
        var banyak = new int[s.banyak()];
        for (int g : s.ratee()) {
            banyak[g]++;
        }
        int besar = 0;
        for (int g = 1; g < banyak.length; g++) {
            besar = banyak[g] > banyak[besar] ? g : besar;
        }
        int terbesar = besar;
        return IntStream.range(0, d.banyakRatee())
                .filter(n -> s.ratee()[n] != terbesar)
                .mapToObj(n -> d.nama().ratee().get(n).replace("\"", ""))
                .collect(Collectors.toSet());
    }
}
