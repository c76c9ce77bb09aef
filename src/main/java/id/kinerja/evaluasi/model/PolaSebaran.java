package id.kinerja.evaluasi.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The pattern in which the predikat of a unit's people should lie (SE MenPANRB 3/2023), as a rule row writes it:
 * {@code puncak=BAIK maks.BAIK=70 min.KURANG=60 ada=BUTUH_PERBAIKAN|KURANG minjumlah.BUTUH_PERBAIKAN+KURANG=10}.
 */
public record PolaSebaran(List<Syarat> syarat) {

    private static final int SERATUS = 100;

    public PolaSebaran {
        syarat = List.copyOf(syarat);
    }

    /** What a pattern may ask. */
    public enum Jenis {
        /** No other predikat is more frequent. */
        PUNCAK,
        PALING_BANYAK,
        PALING_SEDIKIT,
        /** At least one person in one of them. */
        HARUS_ADA
    }

    /** One demand on the people of one or several predikat together. */
    public record Syarat(Jenis jenis, Set<PredikatPegawai> predikat, int persen) {

        public Syarat {
            predikat = Set.copyOf(predikat);
        }

        /** People that the demand means in a group of n: at most rounds down, at least rounds up. */
        public int orang(int n) {
            return switch (jenis) {
                case PALING_BANYAK -> n * persen / SERATUS;
                case PALING_SEDIKIT -> (n * persen + SERATUS - 1) / SERATUS;
                case HARUS_ADA -> 1;
                case PUNCAK -> 0;
            };
        }
    }

    /** A demand beside what is there. */
    public record Temuan(Syarat syarat, int jumlah, int batas, boolean terpenuhi) {}

    public static PolaSebaran baca(String aturan) {
        return new PolaSebaran(Arrays.stream(aturan.strip().split("\\s+"))
                .map(PolaSebaran::satu)
                .toList());
    }

    private static Syarat satu(String bagian) {
        var sisi = bagian.split("=", 2);
        var nama = sisi[0].split("\\.", 2);
        return switch (nama[0]) {
            case "puncak" -> new Syarat(Jenis.PUNCAK, predikat(sisi[1]), 0);
            case "ada" -> new Syarat(Jenis.HARUS_ADA, predikat(sisi[1]), 0);
            case "maks" -> new Syarat(Jenis.PALING_BANYAK, predikat(nama[1]), Integer.parseInt(sisi[1]));
            case "min", "minjumlah" -> new Syarat(Jenis.PALING_SEDIKIT, predikat(nama[1]), Integer.parseInt(sisi[1]));
            default -> throw new IllegalArgumentException("Unknown demand " + bagian);
        };
    }

    private static Set<PredikatPegawai> predikat(String daftar) {
        var hasil = EnumSet.noneOf(PredikatPegawai.class);
        Arrays.stream(daftar.split("[|+]")).map(PredikatPegawai::valueOf).forEach(hasil::add);
        return hasil;
    }

    /** Every demand beside the counts; nothing is judged where nobody is counted. */
    public List<Temuan> periksa(Map<PredikatPegawai, Integer> jumlah) {
        var n = jumlah.values().stream().mapToInt(i -> i).sum();
        if (n == 0) {
            return List.of();
        }
        var hasil = new ArrayList<Temuan>();
        for (var s : syarat) {
            var ada = s.predikat().stream()
                    .mapToInt(p -> jumlah.getOrDefault(p, 0))
                    .sum();
            var batas = s.jenis() == Jenis.PUNCAK ? terbanyakLain(jumlah, s.predikat()) : s.orang(n);
            hasil.add(new Temuan(s, ada, batas, s.jenis() == Jenis.PALING_BANYAK ? ada <= batas : ada >= batas));
        }
        return hasil;
    }

    private static int terbanyakLain(Map<PredikatPegawai, Integer> jumlah, Set<PredikatPegawai> puncak) {
        return jumlah.entrySet().stream()
                .filter(e -> !puncak.contains(e.getKey()))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
    }
}
