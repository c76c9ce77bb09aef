package id.kinerja.perencanaan.penyuntingan;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.tata.Banding;
import id.kinerja.perencanaan.data.PilihanUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A goal in two versions, field by field. */
final class BandingSimpul {

    private BandingSimpul() {}

    /** @param unit the owners that may be chosen; empty where a goal of this kind has none */
    static List<Banding.Baris> baris(FormSimpul lama, FormSimpul saya, List<PilihanUnit.Satu> unit) {
        var baris = new ArrayList<Banding.Baris>();
        baris.add(new Banding.Baris(teks("perencanaan.kode"), lama.kode(), saya.kode()));
        baris.add(new Banding.Baris(teks("perencanaan.uraian"), lama.uraian(), saya.uraian()));
        if (!unit.isEmpty()) {
            baris.add(new Banding.Baris(teks("perencanaan.unit"), nama(unit, lama.unit()), nama(unit, saya.unit())));
        }
        var jumlah = Math.max(lama.indikator().size(), saya.indikator().size());
        for (var n = 0; n < jumlah; n++) {
            baris.add(
                    new Banding.Baris(teks("perencanaan.indikator.ke", n + 1), indikator(lama, n), indikator(saya, n)));
        }
        return baris;
    }

    private static String nama(List<PilihanUnit.Satu> unit, String id) {
        return unit.stream()
                .filter(u -> u.id().toString().equals(id))
                .map(PilihanUnit.Satu::nama)
                .findFirst()
                .orElse("");
    }

    private static String indikator(FormSimpul form, int n) {
        if (n >= form.indikator().size() || form.indikator().get(n).hampa()) {
            return "";
        }
        var i = form.indikator().get(n);
        var target = Stream.of(i.bawah(), i.atas())
                .filter(s -> !s.isEmpty())
                .distinct()
                .collect(Collectors.joining(" – "));
        return Stream.of(i.uraian(), (target + " " + i.satuan()).strip(), i.realisasi(), i.sumber())
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
