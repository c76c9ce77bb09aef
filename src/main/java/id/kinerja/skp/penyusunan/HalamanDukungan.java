package id.kinerja.skp.penyusunan;

import id.kinerja.bersama.tata.Galat;
import id.kinerja.skp.model.JenisLampiran;
import id.kinerja.skp.model.Skp;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The three lists, each as text with one entry a line. */
public record HalamanDukungan(KepalaSkp kepala, List<Bagian> bagian, List<Galat> galat) {

    public HalamanDukungan {
        bagian = List.copyOf(bagian);
        galat = List.copyOf(galat);
    }

    /** One list. */
    public record Bagian(
            String kode,
            String label,
            String bantuan,
            String isi,
            @Nullable String galat) {}

    static HalamanDukungan susun(Skp skp, Map<JenisLampiran, String> isi, List<Galat> galat) {
        var bagian = Stream.of(JenisLampiran.values())
                .map(j -> new Bagian(
                        j.name(), j.label(), j.bantuan(), isi.getOrDefault(j, ""), Galat.untuk(galat, j.name())))
                .toList();
        return new HalamanDukungan(KepalaSkp.dari(skp, "dukungan"), bagian, galat);
    }
}
