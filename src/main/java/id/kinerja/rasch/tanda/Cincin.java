package id.kinerja.rasch.tanda;

import id.kinerja.rasch.Rancangan;
import id.kinerja.rasch.taksir.Sambungan;
import id.kinerja.rasch.tanda.Tanda.Kode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * People who give each other high marks. A pair is flagged when both directions lie above what everyone else says, each by
 * at least one standard deviation, and the two together by more than chance leaves among all mutual pairs. Flagged pairs
 * that hang together densely are one ring. Weaker pairs are not added: honest neighbours would join and the group dissolve.
 */
final class Cincin {

    static final double SKOR_MIN = 1;
    /** Share of false alarms accepted among pairs that no third person supports. */
    private static final double PALSU_LEPAS = 0.01;

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

    private record Sisi(PasanganTimbalBalik t, String a, String b, double skor, double p) {}

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
        var sisi = sisi(timbalBalik);
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

    /** The mutual pairs that are flagged: alone at {@link #PALSU_LEPAS}, within a triangle at 5 %. */
    private List<Sisi> sisi(List<PasanganTimbalBalik> timbalBalik) {
        var semua = timbalBalik.stream()
                .filter(t -> !Double.isNaN(z[t.satu()] + z[t.dua()]))
                .map(this::sisi)
                .toList();
        var p = semua.stream().mapToDouble(Sisi::p).toArray();
        double longgar = KendaliPalsu.batas(p);
        double lepas = KendaliPalsu.batas(p, PALSU_LEPAS);
        var calon =
                semua.stream().filter(s -> s.p <= longgar && s.skor >= SKOR_MIN).toList();
        var kawan = new TreeMap<String, Set<String>>();
        for (var s : calon) {
            kawan.computeIfAbsent(s.a, _ -> new TreeSet<>()).add(s.b);
            kawan.computeIfAbsent(s.b, _ -> new TreeSet<>()).add(s.a);
        }
        return calon.stream()
                .filter(s -> s.p <= lepas || !Collections.disjoint(kawan.get(s.a), kawan.get(s.b)))
                .toList();
    }

    /** Both directions together (Stouffer 1949); each has a standard normal residual among honest raters. */
    private Sisi sisi(PasanganTimbalBalik t) {
        double satu = z[t.satu()];
        double dua = z[t.dua()];
        return new Sisi(
                t,
                bahan.ratee(d.ratee(t.satu())),
                bahan.ratee(d.ratee(t.dua())),
                Math.min(satu, dua),
                KendaliPalsu.satuSisi((satu + dua) / Math.sqrt(2)));
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
