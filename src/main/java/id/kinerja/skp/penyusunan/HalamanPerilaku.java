package id.kinerja.skp.penyusunan;

import id.kinerja.bersama.Perilaku;
import id.kinerja.bersama.tata.Galat;
import id.kinerja.skp.model.Skp;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The seven values with what the leader expects in particular. */
public record HalamanPerilaku(KepalaSkp kepala, List<Baris> baris, List<Galat> galat) {

    public HalamanPerilaku {
        baris = List.copyOf(baris);
        galat = List.copyOf(galat);
    }

    /** One value. */
    public record Baris(
            String kode,
            int nomor,
            String label,
            List<String> panduan,
            String isi,
            @Nullable String galat) {

        public Baris {
            panduan = List.copyOf(panduan);
        }
    }

    static HalamanPerilaku susun(Skp skp, Map<Perilaku, String> isi, List<Galat> galat) {
        var semua = List.of(Perilaku.values());
        var baris = semua.stream()
                .map(p -> new Baris(
                        p.name(),
                        semua.indexOf(p) + 1,
                        p.label(),
                        p.panduan(),
                        isi.getOrDefault(p, ""),
                        Galat.untuk(galat, p.name())))
                .toList();
        return new HalamanPerilaku(KepalaSkp.dari(skp, "perilaku"), baris, galat);
    }
}
