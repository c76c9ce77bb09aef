package id.kinerja.skp.model;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.skp.JenisSkp;
import id.kinerja.skp.Pendekatan;
import id.kinerja.skp.RhkId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a plan still lacks before it can be sent (R3.2 to R3.6). */
public final class Kelengkapan {

    private Kelengkapan() {}

    /**
     * One thing missing.
     *
     * @param rhk where to mend it; none where the plan as a whole lacks it
     */
    public record Kekurangan(
            String kunci, int nomor, @Nullable RhkId rhk) {

        public String kalimat() {
            return teks("skp.kurang." + kunci, nomor);
        }
    }

    public static List<Kekurangan> periksa(Skp skp) {
        var hasil = new ArrayList<Kekurangan>();
        if (skp.penilai() == null) {
            hasil.add(new Kekurangan("tanpa-penilai", 0, null));
        }
        if (skp.utama().isEmpty()) {
            hasil.add(new Kekurangan("tanpa-utama", 0, null));
        }
        for (var r : skp.rhk()) {
            periksa(skp, r).forEach(kunci -> hasil.add(new Kekurangan(kunci, r.nomor(), r.id())));
        }
        return List.copyOf(hasil);
    }

    /** The keys of what one RHK lacks. */
    public static List<String> periksa(Skp skp, Rhk r) {
        var hasil = new ArrayList<String>();
        if (r.uraian().isBlank()) {
            hasil.add("uraian");
        }
        if (r.utama() && !r.tersambung()) {
            hasil.add(skp.jenis() == JenisSkp.JPT ? "sasaran" : "pimpinan");
        }
        if (skp.jenis() == JenisSkp.JPT && r.perspektif() == null) {
            hasil.add("perspektif");
        }
        if (r.indikator().isEmpty()) {
            hasil.add("indikator");
        }
        r.indikator().forEach(i -> periksaIndikator(skp, i, hasil));
        return hasil;
    }

    private static void periksaIndikator(Skp skp, Indikator i, List<String> hasil) {
        if (i.uraian().isBlank()) {
            tambah(hasil, "uraian-indikator");
        }
        if (skp.pendekatan() == Pendekatan.KUALITATIF) {
            return;
        }
        if (i.target().isBlank()) {
            tambah(hasil, "target");
        }
        if (skp.jenis() == JenisSkp.JA_JF && i.aspek() == null) {
            tambah(hasil, "aspek");
        }
    }

    private static void tambah(List<String> hasil, String kunci) {
        if (!hasil.contains(kunci)) {
            hasil.add(kunci);
        }
    }
}
