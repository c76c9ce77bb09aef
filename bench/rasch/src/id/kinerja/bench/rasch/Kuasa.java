package id.kinerja.bench.rasch;

import id.kinerja.rasch.tahap2.Ragam;
import id.kinerja.rasch.taksir.Keterhubungan;
import id.kinerja.rasch.tanda.BahanTanda;
import id.kinerja.rasch.tanda.PemeriksaTanda;
import id.kinerja.rasch.tanda.Tanda;
import id.kinerja.rasch.tanda.Tanda.Kode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Power and false alarms of the flags with planted raters. {@code Kuasa [PEOPLE] [SEEDS] [FIRST] [FLAG]}. The rules
 * were settled on seeds from 1000 on; figures are reported from 5000 on, which is what FIRST is when left out.
 */
public final class Kuasa {

    private static final int DITANAM = 6;
    private static final Pembangkit.Simpangan SIMPANGAN = new Pembangkit.Simpangan(1, 0.4, 0.4);
    private static final Ragam RAGAM = new Ragam(1, 0.16, 0.16);

    private Kuasa() {}

    private enum Tanam {
        SEVERE,
        LENIENT,
        CENTRAL,
        HALO,
        STRAIGHTLINE,
        RING
    }

    public static void main(String[] isian) {
        int orang = isian.length > 0 ? Integer.parseInt(isian[0]) : 390;
        int benih = isian.length > 1 ? Integer.parseInt(isian[1]) : 100;
        int awal = isian.length > 2 ? Integer.parseInt(isian[2]) : 5000;
        System.out.println("| Planted | How | Power | False alarms of this flag | Data sets with one or more |");
        System.out.println("|---|---|---|---|---|");
        for (var tanam : isian.length > 3 ? List.of(Tanam.valueOf(isian[3])) : List.of(Tanam.values())) {
            var h = new long[5];
            for (int b = 0; b < benih; b++) {
                hitung(orang, tanam, awal + b, h);
            }
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %s | %.2f (%d of %d) | %.2f %% (%d of %d) | %d of %d |%n",
                    tanam, cara(tanam), (double) h[0] / h[1], h[0], h[1], 100.0 * h[2] / h[3], h[2], h[3], h[4], benih);
        }
    }

    private static String cara(Tanam tanam) {
        return switch (tanam) {
            case SEVERE -> "severity 1.5 logits up";
            case LENIENT -> "severity 1.5 logits down";
            case CENTRAL -> "each mark one step towards the middle";
            case HALO -> "three quarters of the items pulled to the mean of the pair";
            case STRAIGHTLINE -> "all items the rounded mean of the pair";
            case RING -> "four people of a unit rate each other 2 logits higher";
        };
    }

    private static void hitung(int orang, Tanam tanam, long benih, long[] h) {
        var p = new Pembangkit(orang, SIMPANGAN, benih);
        var pelaku = tanam == Tanam.RING ? cincin(p) : pelaku(p, tanam);
        var nilai = Ukur.tarik(p);
        for (int n = 0; n < orang; n++) {
            for (int k = 0; k < nilai[n].length; k++) {
                int j = p.penilai[n][k];
                if (tanam == Tanam.RING && pelaku.contains(n) && pelaku.contains(j)) {
                    p.theta[n] += 2;
                    nilai[n][k] = p.nilai(n, j);
                    p.theta[n] -= 2;
                } else if (pelaku.contains(j)) {
                    ubah(nilai[n][k], tanam, p);
                }
            }
        }
        var u = Ukur.dari(Ukur.rancangan(p, nilai), RAGAM);
        var bahan = new BahanTanda(u.jmle(), u.pasangan(), u.tahap2(), Optional.empty());
        var kena = PemeriksaTanda.periksa(bahan, Keterhubungan.periksa(u.jmle().dipakai())).stream()
                .filter(t -> t.kode() == Kode.valueOf(tanam.name()))
                .map(Tanda::elemen)
                .collect(Collectors.toSet());
        catat(p, tanam, pelaku, kena, h);
    }

    private static void catat(Pembangkit p, Tanam tanam, Set<Integer> pelaku, Set<String> kena, long[] h) {
        var benar = new HashSet<String>();
        for (int a : pelaku) {
            if (tanam == Tanam.RING) {
                pelaku.stream().filter(b -> b > a).forEach(b -> benar.add(Pembangkit.nama(a) + "|" + Pembangkit.nama(b)));
            } else {
                benar.add(Pembangkit.nama(a));
            }
        }
        long tepat = kena.stream().filter(benar::contains).count();
        kena.removeIf(e -> !benar.contains(e) && memang(p, tanam, e));
        h[0] += tepat;
        h[1] += benar.size();
        h[2] += kena.size() - tepat;
        h[3] += tanam == Tanam.RING ? timbalBalik(p) - benar.size() : p.theta.length - benar.size();
        h[4] += kena.size() > tepat ? 1 : 0;
    }

    /** Drawn as severe or lenient as the flag is about: that is no false alarm. */
    private static boolean memang(Pembangkit p, Tanam tanam, String nama) {
        if (tanam != Tanam.SEVERE && tanam != Tanam.LENIENT) {
            return false;
        }
        double alpha = p.alpha[Integer.parseInt(nama.substring(1)) - 10_000_000];
        return tanam == Tanam.SEVERE ? alpha >= 0.7 : alpha <= -0.7;
    }

    private static long timbalBalik(Pembangkit p) {
        long hasil = 0;
        for (int n = 0; n < p.penilai.length; n++) {
            int ini = n;
            hasil += Arrays.stream(p.penilai[n])
                    .filter(j -> j > ini && Arrays.stream(p.penilai[j]).anyMatch(m -> m == ini))
                    .count();
        }
        return hasil;
    }

    /** Raters of five to eight people, so that there is something to see. */
    private static Set<Integer> pelaku(Pembangkit p, Tanam tanam) {
        var banyak = new int[p.theta.length];
        Arrays.stream(p.penilai).flatMapToInt(Arrays::stream).forEach(j -> banyak[j]++);
        var hasil = new HashSet<Integer>();
        while (hasil.size() < DITANAM) {
            int j = p.acak().nextInt(banyak.length);
            if (banyak[j] >= 5 && banyak[j] <= 8) {
                hasil.add(j);
            }
        }
        for (int j : hasil) {
            p.alpha[j] = tanam == Tanam.SEVERE ? 1.5 : tanam == Tanam.LENIENT ? -1.5 : 0;
        }
        return hasil;
    }

    private static Set<Integer> cincin(Pembangkit p) {
        int awal = Pembangkit.UNIT * p.acak().nextInt(p.theta.length / Pembangkit.UNIT);
        var anggota = List.of(awal, awal + 1, awal + 2, awal + 3);
        for (int n : anggota) {
            var baru = new HashSet<>(anggota);
            baru.remove(n);
            for (int j : p.penilai[n]) {
                if (baru.size() < Pembangkit.PENILAI) {
                    baru.add(j);
                }
            }
            baru.remove(n);
            for (int k = 4; baru.size() < Pembangkit.PENILAI; k++) {
                baru.add(awal + k);
            }
            p.penilai[n] = baru.stream().sorted().mapToInt(Integer::intValue).toArray();
        }
        return new HashSet<>(anggota);
    }

    private static void ubah(int[] nilai, Tanam tanam, Pembangkit p) {
        int rata = (int) Math.round(Arrays.stream(nilai).average().orElse(3));
        for (int i = 0; i < nilai.length; i++) {
            nilai[i] = switch (tanam) {
                case CENTRAL -> nilai[i] - Integer.signum(nilai[i] - 3);
                case HALO -> p.acak().nextInt(4) < 3 ? rata : nilai[i];
                case STRAIGHTLINE -> rata;
                default -> nilai[i];
            };
        }
    }
}
