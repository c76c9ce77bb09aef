package id.kinerja.pegawai.model;

import java.util.List;
import java.util.Set;

/** Golongan of PNS (I/a to IV/e) and of PPPK (I to XVII, without a pangkat). */
public final class Golongan {

    private static final Set<String> PNS = Set.of(
            "I/a", "I/b", "I/c", "I/d", "II/a", "II/b", "II/c", "II/d", "III/a", "III/b", "III/c", "III/d", "IV/a",
            "IV/b", "IV/c", "IV/d", "IV/e");
    private static final List<String> PPPK = List.of(
            "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
            "XVII");

    private Golongan() {}

    public static boolean sah(String golongan, String status) {
        return status.startsWith("PPPK") ? PPPK.contains(golongan) : PNS.contains(golongan);
    }
}
