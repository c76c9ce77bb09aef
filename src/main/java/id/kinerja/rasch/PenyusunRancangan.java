package id.kinerja.rasch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes ratings one by one, in any order, and builds the {@link Rancangan}.
 *
 * <p>Elements are numbered by the order of their names, so the result does not depend on the order of the ratings.
 */
public final class PenyusunRancangan {

    private final Map<String, Integer> ratee = new HashMap<>();
    private final Map<String, Integer> rater = new HashMap<>();
    private final Map<String, Integer> butir = new HashMap<>();
    private final Lembaran lembaran = new Lembaran();
    private final @Nullable Skala skala;
    private int terendah = Integer.MAX_VALUE;
    private int tertinggi = Integer.MIN_VALUE;

    /** The scale runs from the lowest to the highest mark that is given. */
    public PenyusunRancangan() {
        skala = null;
    }

    /** A mark outside the scale is refused. */
    public PenyusunRancangan(Skala skala) {
        this.skala = skala;
    }

    /**
     * @param label the mark as written, from -128 to 127
     * @throws DataDitolak if somebody rates herself or the mark is outside the scale
     */
    public PenyusunRancangan tambah(String orang, String penilai, String soal, int label) {
        if (orang.equals(penilai)) {
            throw new DataDitolak("%s menilai diri sendiri. Penilaian diri tidak ikut ditaksir.".formatted(orang));
        }
        if (label < Byte.MIN_VALUE
                || label > Byte.MAX_VALUE
                || (skala != null && (label < skala.terendah() || label > skala.tertinggi()))) {
            throw new DataDitolak("Nilai %d di luar skala.".formatted(label));
        }
        terendah = Math.min(terendah, label);
        tertinggi = Math.max(tertinggi, label);
        lembaran.tambah(nomor(ratee, orang), nomor(rater, penilai), nomor(butir, soal), label);
        return this;
    }

    private static int nomor(Map<String, Integer> peta, String nama) {
        return peta.computeIfAbsent(nama, _ -> peta.size());
    }

    /**
     * @throws Bentrok if a pair has two different marks on one item
     * @throws DataDitolak if there is no rating or all are the same
     */
    public Rancangan susun() {
        if (lembaran.banyakNilai() == 0) {
            throw new DataDitolak("Tidak ada satu nilai pun.");
        }
        var dipakai = skala == null ? new Skala(terendah, tertinggi) : skala;
        var nama = new Nama(urut(ratee), urut(rater), urut(butir));
        return SusunRancangan.susun(
                nama,
                dipakai,
                List.of(new Bagian(
                        lembaran, peta(ratee, nama.ratee()), peta(rater, nama.rater()), peta(butir, nama.butir()))));
    }

    private static List<String> urut(Map<String, Integer> peta) {
        var nama = new ArrayList<>(peta.keySet());
        nama.sort(null);
        return nama;
    }

    private static int[] peta(Map<String, Integer> asal, List<String> urut) {
        var hasil = new int[urut.size()];
        for (int baru = 0; baru < hasil.length; baru++) {
            hasil[asal.getOrDefault(urut.get(baru), 0)] = baru;
        }
        return hasil;
    }
}
