package id.kinerja.situs.contoh;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** The work of two years, person by person, leaders first. */
final class TahunKerja {

    private final Bahan bahan;
    private final Keadaan keadaan;
    private final PenulisSkp skp;
    private final PenulisHasil hasil;

    TahunKerja(Bahan bahan, PenulisSkp skp, PenulisHasil hasil) {
        this.bahan = bahan;
        this.keadaan = new Keadaan(bahan.acak(), bahan.kalender());
        this.skp = skp;
        this.hasil = hasil;
    }

    void tulis(Orang o, Duduk d) {
        var kalender = bahan.kalender();
        var lama = o.mulai().getYear() < kalender.tahun() - 1;
        if (lama && d.penilai() != null) {
            var tutup = skp.tulis(o, d, kalender.tahun() - 1, "DITUTUP");
            hasil.tulis(o, d, tutup, kalender.tahunLalu(), keadaan.hasil(o, kalender.tahunLalu()));
        }
        var status = keadaan.skp(o, d);
        if (status == null) {
            return;
        }
        var kini = skp.tulis(o, d, kalender.tahun(), status);
        if (status.equals("DITETAPKAN")) {
            kalender.lewat().forEach(p -> hasil.tulis(o, d, kini, p, keadaan.hasil(o, p)));
            hasil.tulis(o, d, kini, kalender.terbuka(), keadaan.hasil(o, kalender.terbuka()));
        }
    }

    /** Everybody, each after the person who rates her. */
    static List<Orang> berurutan(List<Orang> semua, Function<UUID, Duduk> duduk) {
        var bawahan = new HashMap<UUID, List<Orang>>();
        var antre = new ArrayDeque<Orang>();
        for (var o : semua) {
            var penilai = duduk.apply(o.id()).penilai();
            if (penilai == null) {
                antre.add(o);
            } else {
                bawahan.computeIfAbsent(penilai, p -> new ArrayList<>()).add(o);
            }
        }
        var hasil = new ArrayList<Orang>(semua.size());
        while (!antre.isEmpty()) {
            var o = antre.remove();
            hasil.add(o);
            antre.addAll(bawahan.getOrDefault(o.id(), List.of()));
        }
        return hasil;
    }

    /** People by the text of their id. */
    static Map<String, Orang> menurutId(List<Orang> semua) {
        var hasil = new HashMap<String, Orang>();
        semua.forEach(o -> hasil.put(o.id().toString(), o));
        return hasil;
    }
}
