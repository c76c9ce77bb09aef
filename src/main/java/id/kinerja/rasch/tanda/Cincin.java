package id.kinerja.rasch.tanda;

import id.kinerja.rasch.Rancangan;
import id.kinerja.rasch.taksir.Sambungan;
import id.kinerja.rasch.tanda.Tanda.Kode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * People who give each other high marks. A pair is flagged when both directions lie at least two robust standard
 * deviations above what everyone else says; flagged pairs that hang together densely are one ring. Weaker pairs are not
 * added: honest neighbours would join and the group dissolve.
 */
final class Cincin {

    static final double SKOR_MIN = 2;
    private static final double KEPADATAN_MIN = 0.6;
    private static final int PERMUTASI = 999;
    private static final long BENIH = 19_990_603L;

    private final BahanTanda bahan;
    private final Rancangan d;
    private final double[] z;

    /**
     * A ring, or one pair.
     *
     * @param anggota names in order
     * @param kepadatan flagged pairs over possible pairs
     * @param p share of permutations with a mean score at least as high
     */
    record Kelompok(List<String> anggota, double kepadatan, double p) {}

    private record Sisi(PasanganTimbalBalik t, String a, String b, double skor) {}

    private Cincin(BahanTanda bahan, double[] z) {
        this.bahan = bahan;
        d = bahan.rancangan();
        this.z = z;
    }

    static void cari(BahanTanda bahan, List<Tanda> hasil) {
        var timbalBalik = PasanganTimbalBalik.cari(bahan);
        if (!timbalBalik.isEmpty()) {
            new Cincin(bahan, SisaTimbalBalik.hitung(bahan, timbalBalik)).tandai(timbalBalik, hasil);
        }
    }

    private void tandai(List<PasanganTimbalBalik> timbalBalik, List<Tanda> hasil) {
        var sisi = new ArrayList<Sisi>();
        for (var t : timbalBalik) {
            double skor = Math.min(z[t.satu()], z[t.dua()]);
            if (skor >= SKOR_MIN) {
                sisi.add(new Sisi(t, bahan.ratee(d.ratee(t.satu())), bahan.ratee(d.ratee(t.dua())), skor));
            }
        }
        var sambungan = Sambungan.cari(d);
        var kolam = new TreeMap<Integer, double[]>();
        for (var isi : kelompokkan(sisi)) {
            int g = sambungan.ratee()[d.ratee(isi.getFirst().t.satu())];
            var nilai = kolam.computeIfAbsent(g, ini -> kolam(sambungan, ini));
            for (var s : isi) {
                var kelompok = rapat(isi) ? kelompok(isi, nilai) : kelompok(List.of(s), nilai);
                hasil.add(new Tanda(
                        Kode.RING,
                        s.a + "|" + s.b,
                        s.skor,
                        SKOR_MIN,
                        kelompok.anggota().size(),
                        KalimatTanda.cincin(s.a, s.b, kelompok)));
            }
        }
    }

    /** Flagged pairs that hang together. */
    private static List<List<Sisi>> kelompokkan(List<Sisi> sisi) {
        var induk = new TreeMap<String, String>();
        for (var s : sisi) {
            induk.putIfAbsent(s.a, s.a);
            induk.putIfAbsent(s.b, s.b);
        }
        for (var s : sisi) {
            var a = akar(induk, s.a);
            var b = akar(induk, s.b);
            if (a.compareTo(b) < 0) {
                induk.put(b, a);
            } else {
                induk.put(a, b);
            }
        }
        var hasil = new TreeMap<String, List<Sisi>>();
        sisi.forEach(s ->
                hasil.computeIfAbsent(akar(induk, s.a), _ -> new ArrayList<>()).add(s));
        return List.copyOf(hasil.values());
    }

    private static String akar(Map<String, String> induk, String nama) {
        var ini = nama;
        while (!ini.equals(induk.getOrDefault(ini, ini))) {
            ini = induk.getOrDefault(ini, ini);
        }
        return ini;
    }

    private static Set<String> anggota(List<Sisi> isi) {
        var hasil = new TreeSet<String>();
        isi.forEach(s -> hasil.addAll(List.of(s.a, s.b)));
        return hasil;
    }

    private static double kepadatan(List<Sisi> isi) {
        double n = anggota(isi).size();
        return isi.size() / (n * (n - 1) / 2);
    }

    private static boolean rapat(List<Sisi> isi) {
        return isi.size() > 1 && kepadatan(isi) >= KEPADATAN_MIN;
    }

    private double[] kolam(Sambungan s, int g) {
        var hasil = new double[z.length];
        int banyak = 0;
        for (int p = 0; p < z.length; p++) {
            if (s.ratee()[d.ratee(p)] == g && !Double.isNaN(z[p])) {
                hasil[banyak++] = z[p];
            }
        }
        return Arrays.copyOf(hasil, banyak);
    }

    /** Who gave which mark is shuffled within the connected subset; the score of a pair is the lower of its two draws. */
    private static Kelompok kelompok(List<Sisi> isi, double[] kolam) {
        double amatan = isi.stream().mapToDouble(Sisi::skor).average().orElse(0);
        var acak = new SplittableRandom(BENIH);
        int sebesar = 1;
        for (int kali = 0; kali < PERMUTASI; kali++) {
            double jumlah = 0;
            for (int e = 0; e < isi.size(); e++) {
                double satu = kolam[acak.nextInt(kolam.length)];
                double dua = kolam[acak.nextInt(kolam.length)];
                jumlah += Math.min(satu, dua);
            }
            sebesar += jumlah / isi.size() >= amatan ? 1 : 0;
        }
        return new Kelompok(List.copyOf(anggota(isi)), kepadatan(isi), sebesar / (PERMUTASI + 1.0));
    }
}
