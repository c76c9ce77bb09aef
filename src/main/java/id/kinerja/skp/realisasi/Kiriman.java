package id.kinerja.skp.realisasi;

import id.kinerja.bersama.tata.Galat;
import id.kinerja.bersama.tata.Ketikan;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a refused form of this page sent: the sheet itself, or one of the small forms beneath it.
 *
 * @param lembar realisation by indicator, null when the sheet was not what was sent
 * @param tambahan the evidence or the step of rencana aksi that was sent
 */
record Kiriman(@Nullable Map<String, CatatRealisasi.Isi> lembar, Ketikan tambahan, List<Galat> galat) {

    /** The page is only read. */
    static final Kiriman KOSONG = new Kiriman(null, Ketikan.KOSONG, List.of());

    Kiriman {
        galat = List.copyOf(galat);
    }

    static Kiriman lembar(Map<String, CatatRealisasi.Isi> isi, List<Galat> galat) {
        return new Kiriman(isi, Ketikan.KOSONG, galat);
    }

    static Kiriman tambahan(Ketikan ketikan, Galat galat) {
        return new Kiriman(null, ketikan, List.of(galat));
    }

    /** Somebody else saved the sheet meanwhile. */
    boolean bentrok() {
        return lembar != null && galat.isEmpty();
    }
}
