package id.kinerja.bersama;

import java.util.Map;

/** Names of the ranks of civil servants; PPPK grades I to XVII carry none. */
public final class Pangkat {

    private static final Map<String, String> NAMA = Map.ofEntries(
            Map.entry("I/a", "Juru Muda"),
            Map.entry("I/b", "Juru Muda Tingkat I"),
            Map.entry("I/c", "Juru"),
            Map.entry("I/d", "Juru Tingkat I"),
            Map.entry("II/a", "Pengatur Muda"),
            Map.entry("II/b", "Pengatur Muda Tingkat I"),
            Map.entry("II/c", "Pengatur"),
            Map.entry("II/d", "Pengatur Tingkat I"),
            Map.entry("III/a", "Penata Muda"),
            Map.entry("III/b", "Penata Muda Tingkat I"),
            Map.entry("III/c", "Penata"),
            Map.entry("III/d", "Penata Tingkat I"),
            Map.entry("IV/a", "Pembina"),
            Map.entry("IV/b", "Pembina Tingkat I"),
            Map.entry("IV/c", "Pembina Utama Muda"),
            Map.entry("IV/d", "Pembina Utama Madya"),
            Map.entry("IV/e", "Pembina Utama"));

    private Pangkat() {}

    /** "Penata Tingkat I, III/d"; the grade alone where it has no name. */
    public static String lengkap(String golongan) {
        var nama = NAMA.get(golongan);
        return nama == null ? golongan : nama + ", " + golongan;
    }
}
