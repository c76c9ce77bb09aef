package id.kinerja.situs.contoh;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words the plan of one person from the plan of her family, her unit and the goals of the unit. */
final class RencanaKerja {

    private static final int INTI = 3;
    private static final double PORSI_TAMBAHAN = 0.3;

    private final Acak acak;
    private final Naskah naskah = new Naskah();
    private final PohonKinerja pohon;
    private final List<String> mapel;

    RencanaKerja(Acak acak, PohonKinerja pohon, Map<String, List<String>> kalimat) {
        this.acak = acak;
        this.pohon = pohon;
        this.mapel = Isi.ada(kalimat.get("MAPEL"));
    }

    /** @param ringkas only the main results with one measure each, as for a year gone by */
    List<Naskah.Hasil> susun(Orang o, boolean ringkas) {
        var keluarga = o.peran().equals("Pegawai") ? "RATNA" : o.jabatan().keluarga();
        var hasil = new ArrayList<Naskah.Hasil>();
        if (o.jabatan().jpt()) {
            pohon.sasaran(o.unit()).forEach(s -> hasil.add(sasaran(s, o)));
        }
        for (var h : naskah.hasil(keluarga)) {
            if (dipakai(h, o, keluarga, ringkas)) {
                hasil.add(isi(h, o, ringkas));
            }
        }
        return hasil;
    }

    private boolean dipakai(Naskah.Hasil h, Orang o, String keluarga, boolean ringkas) {
        if (o.jabatan().jpt() && h.nomor() == 1) {
            return false;
        }
        if (h.dukung() == 0) {
            return !ringkas && (keluarga.equals("RATNA") || acak.peluang(PORSI_TAMBAHAN));
        }
        return !ringkas || h.nomor() <= INTI;
    }

    private Naskah.Hasil sasaran(PohonKinerja.Sasaran s, Orang o) {
        var contoh = naskah.hasil("JPT").getFirst();
        return new Naskah.Hasil(
                1, 1, contoh.perspektif(), s.uraian(), isi(contoh.aksi(), o), isi(contoh.bukti(), o), s.ukuran());
    }

    private Naskah.Hasil isi(Naskah.Hasil h, Orang o, boolean ringkas) {
        var ukuran = ringkas ? h.ukuran().subList(0, 1) : h.ukuran();
        return new Naskah.Hasil(
                h.nomor(), h.dukung(), h.perspektif(), isi(h.uraian(), o), isi(h.aksi(), o), isi(h.bukti(), o), ukuran);
    }

    private String isi(String teks, Orang o) {
        if (teks.indexOf('{') < 0) {
            return teks;
        }
        var u = o.unit();
        return teks.replace("{unit}", u.nama())
                .replace("{pd}", u.pdAtauDiri().nama())
                .replace("{hasil}", u.hasil())
                .replace("{mapel}", mapel.get(Math.floorMod(o.nip().hashCode(), mapel.size())));
    }

    /** The leader's result that is helped; of several the one that shares most words with the unit's outcome. */
    static Skp.@Nullable Rhk dukungan(List<Skp.Rhk> pimpinan, Naskah.Hasil hasil, Unit unit) {
        var utama = pimpinan.stream().filter(r -> r.isi().dukung() > 0).toList();
        var sama = utama.stream().filter(r -> r.isi().nomor() == hasil.dukung()).toList();
        var calon = sama.isEmpty() ? utama : sama;
        if (calon.size() < 2) {
            return calon.isEmpty() ? null : calon.getFirst();
        }
        var kata = kata(unit.nama() + " " + unit.hasil());
        var terbaik = calon.getFirst();
        var mirip = -1;
        for (var r : calon) {
            var cocok = kata(r.isi().uraian());
            cocok.retainAll(kata);
            if (cocok.size() > mirip) {
                terbaik = r;
                mirip = cocok.size();
            }
        }
        return terbaik;
    }

    private static Set<String> kata(String teks) {
        return new HashSet<>(Arrays.asList(teks.toLowerCase(Locale.ROOT).split("\\W+", -1)));
    }
}
