package id.kinerja.skp.model;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Perilaku;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What differs between two versions of one plan, in the order a reader goes through it. */
public final class BedaSkp {

    private BedaSkp() {}

    /** How a thing differs. */
    public enum Jenis {
        BARU,
        HILANG,
        BERUBAH
    }

    /** One difference; the words before and after, empty where there are none. */
    public record Beda(Jenis jenis, String hal, String lama, String baru) {}

    /**
     * Compares part by part.
     *
     * @param asal for ids of {@code baru} those of {@code lama} they stand for; ids that are the same need no entry
     */
    public static List<Beda> bandingkan(Skp lama, Skp baru, Map<UUID, UUID> asal) {
        var hasil = new ArrayList<Beda>();
        var dulu = new LinkedHashMap<UUID, Rhk>();
        lama.rhk().forEach(r -> dulu.put(r.id().nilai(), r));
        for (var r : baru.rhk()) {
            rhk(hasil, dulu.remove(asal.getOrDefault(r.id().nilai(), r.id().nilai())), r, asal);
        }
        dulu.values().forEach(r -> hasil.add(new Beda(Jenis.HILANG, hal(r), isi(r), "")));
        for (var p : Perilaku.values()) {
            satu(
                    hasil,
                    p.label(),
                    lama.ekspektasi().getOrDefault(p, ""),
                    baru.ekspektasi().getOrDefault(p, ""));
        }
        for (var j : JenisLampiran.values()) {
            satu(
                    hasil,
                    j.label(),
                    String.join("\n", lama.lampiran().getOrDefault(j, List.of())),
                    String.join("\n", baru.lampiran().getOrDefault(j, List.of())));
        }
        return List.copyOf(hasil);
    }

    private static void rhk(List<Beda> hasil, @Nullable Rhk lama, Rhk baru, Map<UUID, UUID> asal) {
        if (lama == null) {
            hasil.add(new Beda(Jenis.BARU, hal(baru), "", isi(baru)));
            return;
        }
        satu(hasil, hal(baru), lama.uraian(), baru.uraian());
        satu(hasil, teks("skp.beda.mendukung", baru.nomor()), atas(lama), atas(baru));
        var dulu = new LinkedHashMap<UUID, Indikator>();
        lama.indikator().forEach(i -> dulu.put(i.id().nilai(), i));
        for (var i : baru.indikator()) {
            var l = dulu.remove(asal.getOrDefault(i.id().nilai(), i.id().nilai()));
            satu(hasil, teks("skp.beda.indikator", baru.nomor()), l == null ? "" : isi(l), isi(i));
        }
        dulu.values()
                .forEach(l -> hasil.add(new Beda(Jenis.HILANG, teks("skp.beda.indikator", baru.nomor()), isi(l), "")));
    }

    private static void satu(List<Beda> hasil, String hal, String lama, String baru) {
        if (!lama.equals(baru)) {
            var jenis = lama.isEmpty() ? Jenis.BARU : baru.isEmpty() ? Jenis.HILANG : Jenis.BERUBAH;
            hasil.add(new Beda(jenis, hal, lama, baru));
        }
    }

    private static String hal(Rhk r) {
        return teks("skp.rhk.nomor", r.nomor());
    }

    private static String atas(Rhk r) {
        return r.uraianPimpinan().isEmpty() ? r.uraianSimpul() : r.uraianPimpinan();
    }

    private static String isi(Rhk r) {
        var baris = new ArrayList<String>();
        baris.add(r.uraian());
        r.indikator().forEach(i -> baris.add("– " + isi(i)));
        return String.join("\n", baris);
    }

    private static String isi(Indikator i) {
        var aspek = i.aspek() == null ? "" : teks("skp.aspek." + Objects.requireNonNull(i.aspek())) + ": ";
        return aspek + i.uraian() + (i.target().isEmpty() ? "" : " (" + i.targetLengkap() + ")");
    }
}
