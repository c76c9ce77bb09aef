package id.kinerja.skp.pustaka;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.skp.data.PustakaRhk;
import id.kinerja.skp.model.Skp;
import java.util.List;

/** RHK that may be taken over, one's own of last year first. */
public record HalamanPustaka(String alamat, String jabatan, List<Butir> lalu, List<Butir> jabatanSama, String galat) {

    public HalamanPustaka {
        lalu = List.copyOf(lalu);
        jabatanSama = List.copyOf(jabatanSama);
    }

    /** One RHK; {@code pemakai} says how many have it, empty for one's own. */
    public record Butir(String id, String uraian, String pemakai, List<String> indikator) {

        public Butir {
            indikator = List.copyOf(indikator);
        }
    }

    static HalamanPustaka susun(Skp skp, List<PustakaRhk.Contoh> contoh, String galat) {
        return new HalamanPustaka(
                "/skp/" + skp.id(),
                skp.pegawai().jabatan(),
                contoh.stream()
                        .filter(PustakaRhk.Contoh::milikSaya)
                        .map(HalamanPustaka::butir)
                        .toList(),
                contoh.stream()
                        .filter(c -> !c.milikSaya())
                        .map(HalamanPustaka::butir)
                        .toList(),
                galat);
    }

    private static Butir butir(PustakaRhk.Contoh c) {
        return new Butir(
                c.id().toString(),
                c.uraian(),
                c.milikSaya() ? "" : teks("skp.pustaka.pemakai", c.pemakai()),
                c.indikator());
    }
}
