package id.kinerja.skp.matriks;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import id.kinerja.bersama.tata.Galat;
import id.kinerja.skp.model.Indikator;
import id.kinerja.skp.model.Matriks;
import id.kinerja.skp.model.Rhk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/**
 * The grid exactly as typed.
 *
 * @param sidik of the matrix the form was filled from
 * @param sel what was typed, by {@link #kunci}
 * @param metode by the id of the leader's RHK
 */
record FormMatriks(String sidik, Map<String, String> sel, Map<String, String> metode) {

    static final int HASIL_MAKS = 500;
    private static final String SEL = "sel.";
    private static final String METODE = "metode.";

    FormMatriks {
        sel = Map.copyOf(sel);
        metode = Map.copyOf(metode);
    }

    static String kunci(Indikator i, Matriks.Anggota a) {
        return i.id() + "." + a.id();
    }

    static FormMatriks dari(MultiValueMap<String, String> kiriman) {
        var sel = new HashMap<String, String>();
        var metode = new HashMap<String, String>();
        kiriman.forEach((nama, isi) -> {
            var nilai = isi.isEmpty() || isi.getFirst() == null
                    ? ""
                    : isi.getFirst().strip();
            if (nama.startsWith(SEL)) {
                sel.put(nama.substring(SEL.length()), nilai);
            } else if (nama.startsWith(METODE)) {
                metode.put(nama.substring(METODE.length()), nilai);
            }
        });
        var sidik = kiriman.getFirst("sidik");
        return new FormMatriks(sidik == null ? "" : sidik, sel, metode);
    }

    String metode(Rhk r) {
        return "LANGSUNG".equals(metode.get(r.id().toString())) ? "LANGSUNG" : "TIDAK_LANGSUNG";
    }

    List<Galat> galat(Matriks m) {
        var hasil = new ArrayList<Galat>();
        for (var a : m.anggota()) {
            for (var r : m.pimpinan().utama()) {
                for (var i : r.indikator()) {
                    var panjang = sel.getOrDefault(kunci(i, a), "").length();
                    if (panjang > HASIL_MAKS) {
                        hasil.add(new Galat(
                                SEL + kunci(i, a),
                                teks("skp.matriks.galat.panjang", a.nama(), Format.angka(panjang), HASIL_MAKS)));
                    }
                }
            }
        }
        return hasil;
    }

    /** The cells of this grid that differ from what is stored and may still be written. */
    List<Matriks.Sel> berubah(Matriks m) {
        var hasil = new ArrayList<Matriks.Sel>();
        for (var a : m.anggota()) {
            for (var r : m.pimpinan().utama()) {
                for (var i : r.indikator()) {
                    var kunci = kunci(i, a);
                    var lama = m.sel(i.id(), a.id());
                    if (sel.containsKey(kunci) && lama.stream().noneMatch(Matriks.Sel::jadi)) {
                        var baru = new Matriks.Sel(i.id(), a.id(), sel.getOrDefault(kunci, ""), metode(r), false);
                        if (!lama.map(baru::equals).orElse(baru.hasil().isEmpty())) {
                            hasil.add(baru);
                        }
                    }
                }
            }
        }
        return hasil;
    }
}
