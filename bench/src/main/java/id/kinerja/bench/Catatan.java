package id.kinerja.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long each answer took, by kind of request, in milliseconds. */
final class Catatan {

    /** Stands for a request that was not answered as it should have been. */
    static final int GAGAL = -1;

    private final Map<Ragam, Collection<Integer>> lama = new EnumMap<>(Ragam.class);

    Catatan() {
        Arrays.stream(Ragam.values()).forEach(r -> lama.put(r, new ConcurrentLinkedQueue<>()));
    }

    void tambah(Ragam ragam, int milidetik) {
        lama.get(ragam).add(milidetik);
    }

    void tulis(Path berkas) throws IOException {
        var baris = new ArrayList<String>();
        lama.forEach((ragam, semua) -> semua.forEach(satu -> baris.add(ragam + " " + satu)));
        Files.write(berkas, baris);
    }

    static Catatan baca(Path berkas) throws IOException {
        var hasil = new Catatan();
        for (var baris : Files.readAllLines(berkas)) {
            var k = baris.split(" ");
            hasil.tambah(Ragam.valueOf(k[0]), Integer.parseInt(k[1]));
        }
        return hasil;
    }

    /** The answers to the requests of this name; all of them for an empty one. */
    Ringkasan ringkas(String nama) {
        return Ringkasan.dari(lama.entrySet().stream()
                .filter(e -> nama.isEmpty() || e.getKey().nama().equals(nama))
                .flatMap(e -> e.getValue().stream())
                .toList());
    }

    /**
     * @param jumlah answers, right or wrong
     * @param gagal wrong ones
     */
    record Ringkasan(int jumlah, int gagal, int p50, int p95, int p99, int terlama) {

        static Ringkasan dari(List<Integer> semua) {
            var urut = semua.stream().filter(m -> m != GAGAL).sorted().toList();
            return new Ringkasan(
                    semua.size(),
                    semua.size() - urut.size(),
                    persentil(urut, 0.50),
                    persentil(urut, 0.95),
                    persentil(urut, 0.99),
                    persentil(urut, 1));
        }

        /** The smallest value that at least this part of all does not exceed. */
        private static int persentil(List<Integer> urut, double bagian) {
            return urut.isEmpty() ? 0 : urut.get((int) Math.ceil(bagian * urut.size()) - 1);
        }
    }
}
