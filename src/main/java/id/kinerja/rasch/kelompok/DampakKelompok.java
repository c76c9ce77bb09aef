package id.kinerja.rasch.kelompok;

import id.kinerja.rasch.Kalimat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.inference.FisherExactTest;

/**
 * Adverse impact: how often each group reaches a result, beside the group that reaches it most often. Below four fifths
 * is the indicator of 29 CFR 1607.4(D), a convention of another country used here to look closer, not a rule of law.
 */
public final class DampakKelompok {

    private static final double EMPAT_PERLIMA = 0.8;
    private static final double P_MAKS = 0.05;
    private static final int ORANG_MIN = 30;
    private static final double BAGIAN_MIN = 0.02;
    private static final int ORANG_NORMAL = 200;
    private static final double SEL_MIN = 5;
    private static final double Z_95 = NormalDistribution.of(0, 1).inverseCumulativeProbability(0.975);

    private DampakKelompok() {}

    /**
     * A group as counted.
     *
     * @param nama its name
     * @param terpilih how many reached the result
     * @param banyak how many there are
     */
    public record Kelompok(String nama, long terpilih, long banyak) {

        public Kelompok {
            if (banyak < 1 || terpilih < 0 || terpilih > banyak) {
                throw new IllegalArgumentException(
                        "Kelompok %s: yang terpilih harus 0 sampai %d.".formatted(nama, banyak));
            }
        }

        public double laju() {
            return (double) terpilih / banyak;
        }
    }

    /**
     * A group beside the reference. NaN where there is no value.
     *
     * @param rasio impact ratio: rate over that of the reference
     * @param bawah lower end of its 95 % interval (Katz log)
     * @param atas upper end
     * @param z two-proportion z, pooled
     * @param fisher two-sided p of Fisher's exact test
     * @param h Cohen's h
     * @param p the p that counts: Fisher's if a group has fewer than 200 or a cell expects fewer than 5
     * @param satuOrang moving one person turns round which group is ahead
     */
    public record Baris(
            Kelompok kelompok,
            double rasio,
            double bawah,
            double atas,
            double z,
            double fisher,
            double h,
            double p,
            boolean satuOrang,
            Putusan putusan,
            Kalimat kalimat) {}

    /** All groups in the given order. */
    public static List<Baris> hitung(List<Kelompok> kelompok) {
        var acuan = acuan(kelompok);
        var hasil = new ArrayList<Baris>();
        for (var k : kelompok) {
            hasil.add(k.equals(acuan) ? sendiri(k) : banding(k, acuan));
        }
        return hasil;
    }

    /** The highest rate among groups large enough, else a tiny perfect group would set the bar. */
    public static Kelompok acuan(List<Kelompok> kelompok) {
        long semua = kelompok.stream().mapToLong(Kelompok::banyak).sum();
        var cukup = kelompok.stream()
                .filter(k -> k.banyak >= ORANG_MIN && k.banyak >= BAGIAN_MIN * semua)
                .toList();
        return (cukup.isEmpty() ? kelompok : cukup)
                .stream()
                        .max(Comparator.comparingDouble(Kelompok::laju).thenComparingLong(Kelompok::banyak))
                        .orElseThrow();
    }

    private static Baris sendiri(Kelompok k) {
        var putusan = k.banyak < ORANG_MIN ? Putusan.GREY : Putusan.GREEN;
        return new Baris(k, 1, 1, 1, 0, 1, 0, 1, false, putusan, KalimatKelompok.acuan(k.nama));
    }

    private static Baris banding(Kelompok k, Kelompok acuan) {
        double rasio = k.laju() / acuan.laju();
        double galat = Math.sqrt(1.0 / k.terpilih - 1.0 / k.banyak + 1.0 / acuan.terpilih - 1.0 / acuan.banyak);
        double lebar = Math.exp(Z_95 * galat);
        boolean adaRentang = k.terpilih > 0 && acuan.terpilih > 0;
        double bersama = (double) (k.terpilih + acuan.terpilih) / (k.banyak + acuan.banyak);
        double bakuBersama = Math.sqrt(bersama * (1 - bersama) * (1.0 / k.banyak + 1.0 / acuan.banyak));
        double z = bakuBersama == 0 ? 0 : (k.laju() - acuan.laju()) / bakuBersama;
        double fisher = fisher(k, acuan);
        double h = 2 * Math.asin(Math.sqrt(k.laju())) - 2 * Math.asin(Math.sqrt(acuan.laju()));
        double terkecil = Math.min(k.banyak, acuan.banyak) * Math.min(bersama, 1 - bersama);
        boolean kecil = Math.min(k.banyak, acuan.banyak) < ORANG_NORMAL || terkecil < SEL_MIN;
        double p = kecil ? fisher : 2 * NormalDistribution.of(0, 1).survivalProbability(Math.abs(z));
        boolean satuOrang = satuOrang(k, acuan);
        var putusan = putusan(k, acuan, rasio, p, satuOrang);
        return new Baris(
                k,
                rasio,
                adaRentang ? rasio / lebar : Double.NaN,
                adaRentang ? rasio * lebar : Double.NaN,
                z,
                fisher,
                h,
                p,
                satuOrang,
                putusan,
                KalimatKelompok.dampak(k.nama, acuan.nama, rasio, putusan, satuOrang));
    }

    private static double fisher(Kelompok k, Kelompok acuan) {
        if (k.terpilih + acuan.terpilih == 0 || k.terpilih + acuan.terpilih == k.banyak + acuan.banyak) {
            return 1;
        }
        return FisherExactTest.withDefaults()
                .test(new int[][] {
                    {Math.toIntExact(k.terpilih), Math.toIntExact(k.banyak - k.terpilih)},
                    {Math.toIntExact(acuan.terpilih), Math.toIntExact(acuan.banyak - acuan.terpilih)}
                })
                .getPValue();
    }

    private static boolean satuOrang(Kelompok k, Kelompok acuan) {
        if (acuan.terpilih == 0 || k.terpilih == k.banyak) {
            return false;
        }
        double lain = (acuan.terpilih - 1.0) / acuan.banyak;
        return k.laju() < acuan.laju() && (k.terpilih + 1.0) / k.banyak > lain;
    }

    private static Putusan putusan(Kelompok k, Kelompok acuan, double rasio, double p, boolean satuOrang) {
        if (Math.min(k.banyak, acuan.banyak) < ORANG_MIN || satuOrang || Double.isNaN(rasio)) {
            return Putusan.GREY;
        }
        boolean rendah = rasio < EMPAT_PERLIMA;
        boolean nyata = p < P_MAKS;
        return rendah && nyata ? Putusan.RED : rendah || nyata ? Putusan.AMBER : Putusan.GREEN;
    }
}
