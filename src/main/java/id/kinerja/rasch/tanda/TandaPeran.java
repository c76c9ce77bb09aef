package id.kinerja.rasch.tanda;

import id.kinerja.rasch.Rancangan;
import id.kinerja.rasch.tanda.BahanTanda.PeranPenilai;
import id.kinerja.rasch.tanda.Tanda.Kode;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The superior beside the others. */
public final class TandaPeran {

    private static final double JARAK_MIN = 1.5;
    private static final double T_MIN = 2.58;
    private static final int LAIN_MIN = 2;
    private static final int PENILAI_MIN = 3;
    private static final int BEDA_TINGKAT = 2;

    private final BahanTanda bahan;
    private final Rancangan d;

    public TandaPeran(BahanTanda bahan) {
        this.bahan = bahan;
        d = bahan.rancangan();
    }

    /** ROLE_GAP: superior and others differ by more than 1.5 logits. Needs roles. */
    void jarak(List<Tanda> hasil) {
        var peran = bahan.peran().orElse(null);
        if (peran == null) {
            return;
        }
        var g = bahan.tahap2().ragam();
        for (int n = 0; n < d.banyakRatee(); n++) {
            var atasan = new double[3];
            var lain = new double[3];
            for (int p = d.awalRatee(n); p < d.awalRatee(n + 1); p++) {
                var ke = peran[p] == PeranPenilai.ATASAN ? atasan : lain;
                ke[0]++;
                ke[1] += bahan.pasangan().ukuran()[p] - rata(peran[p]);
                ke[2] += bahan.pasangan().ragam()[p] + g.khas() + g.rater();
            }
            if (atasan[0] < 1 || lain[0] < LAIN_MIN) {
                continue;
            }
            double beda = atasan[1] / atasan[0] - lain[1] / lain[0];
            double t = beda / Math.sqrt(atasan[2] / (atasan[0] * atasan[0]) + lain[2] / (lain[0] * lain[0]));
            if (Math.abs(beda) > JARAK_MIN && Math.abs(t) > T_MIN) {
                hasil.add(new Tanda(
                        Kode.ROLE_GAP,
                        bahan.ratee(n),
                        beda,
                        Math.copySign(JARAK_MIN, beda),
                        (long) lain[0],
                        KalimatTanda.jarakPeran(bahan.ratee(n), beda)));
            }
        }
    }

    /** Role means of stage 2, where it was told the roles in the same order. */
    private double rata(PeranPenilai peran) {
        var rata = bahan.tahap2().rataPeran();
        if (rata.length < 3) {
            return rata[0];
        }
        return switch (peran) {
            case ATASAN -> rata[0];
            case REKAN -> rata[1];
            case BAWAHAN -> rata[2];
        };
    }

    /**
     * SUP_MISMATCH: the superior's result is two levels from where all raters put the person within the unit. As many
     * people of the unit are expected at each level as the superior put there.
     *
     * @param tingkat result of each ratee from 0, length N; -1 without one
     * @param unit unit of each ratee, length N
     */
    public void hasilAtasan(int[] tingkat, int[] unit, List<Tanda> hasil) {
        var perUnit = new TreeMap<Integer, List<Integer>>();
        for (int n = 0; n < tingkat.length; n++) {
            if (tingkat[n] >= 0) {
                perUnit.computeIfAbsent(unit[n], _ -> new java.util.ArrayList<>())
                        .add(n);
            }
        }
        for (var orang : perUnit.values()) {
            var urutUkuran = orang.stream()
                    .sorted(java.util.Comparator.comparingDouble(
                            n -> bahan.tahap2().ratee()[n]))
                    .toList();
            var urutTingkat = orang.stream().mapToInt(n -> tingkat[n]).sorted().toArray();
            IntStream.range(0, urutTingkat.length)
                    .forEach(k -> satu(urutUkuran.get(k), tingkat[urutUkuran.get(k)], urutTingkat[k], hasil));
        }
    }

    private void satu(int n, int tingkat, int duga, List<Tanda> hasil) {
        int penilai = d.awalRatee(n + 1) - d.awalRatee(n);
        if (penilai >= PENILAI_MIN && Math.abs(tingkat - duga) >= BEDA_TINGKAT) {
            hasil.add(new Tanda(
                    Kode.SUP_MISMATCH,
                    bahan.ratee(n),
                    (double) tingkat - duga,
                    BEDA_TINGKAT,
                    penilai,
                    KalimatTanda.hasilAtasan(bahan.ratee(n), tingkat, duga)));
        }
    }
}
