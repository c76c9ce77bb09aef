package id.kinerja.bersama.tata;

import static id.kinerja.bersama.Teks.teks;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The three by three quadrant as shown: work result upward, behaviour to the right.
 *
 * @param kode nine predikat codes, row by row from the best result down, behaviour from low to high
 * @param hasil 1 below, 2 as, 3 above expectation; 0 when not yet rated
 * @param perilaku likewise
 */
public record Kuadran(List<String> kode, int hasil, int perilaku) {

    public Kuadran {
        kode = List.copyOf(kode);
        if (kode.size() != 9) {
            throw new IllegalArgumentException("A quadrant has nine cells, not " + kode.size());
        }
    }

    /** One row, the best work result first. */
    public record Baris(String label, List<Sel> sel) {}

    /** One cell; {@code kelas} is s31 for result above and behaviour below expectation. */
    public record Sel(RupaPredikat rupa, String kelas, boolean terpilih) {}

    public List<Baris> baris() {
        return List.of(baris(3), baris(2), baris(1));
    }

    public boolean adaPosisi() {
        return hasil > 0 && perilaku > 0;
    }

    /** The whole picture in one sentence, for who cannot see it. */
    public String uraian() {
        if (!adaPosisi()) {
            return teks("bersama.kuadran.uraian_kosong");
        }
        String predikat = sel(hasil, perilaku).rupa().label();
        return teks("bersama.kuadran.uraian", tingkat(hasil), tingkat(perilaku), predikat);
    }

    /** 1, 2 or 3 in words. */
    public static String tingkat(int nilai) {
        return switch (nilai) {
            case 1 -> teks("bersama.kuadran.bawah");
            case 2 -> teks("bersama.kuadran.sesuai");
            default -> teks("bersama.kuadran.atas");
        };
    }

    private Baris baris(int tinggi) {
        return new Baris(
                tingkat(tinggi),
                IntStream.rangeClosed(1, 3)
                        .mapToObj(kolom -> sel(tinggi, kolom))
                        .toList());
    }

    private Sel sel(int tinggi, int kolom) {
        RupaPredikat rupa = RupaPredikat.dari(kode.get((3 - tinggi) * 3 + kolom - 1));
        return new Sel(rupa, "s" + tinggi + kolom, tinggi == hasil && kolom == perilaku);
    }
}
