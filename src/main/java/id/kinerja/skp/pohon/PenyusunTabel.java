package id.kinerja.skp.pohon;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import id.kinerja.skp.data.TabelPohon;
import id.kinerja.skp.model.Ukuran;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Words the rows of the table, for the page and for the file. */
final class PenyusunTabel {

    private PenyusunTabel() {}

    static List<HalamanTabel.Baris> susun(List<TabelPohon.Baris> baris, int tahun) {
        var menurutSimpul = new LinkedHashMap<UUID, List<TabelPohon.Baris>>();
        baris.forEach(b ->
                menurutSimpul.computeIfAbsent(b.id(), k -> new ArrayList<>()).add(b));
        return menurutSimpul.values().stream()
                .map(sama -> susun(sama.getFirst(), sama, tahun))
                .toList();
    }

    private static HalamanTabel.Baris susun(TabelPohon.Baris b, List<TabelPohon.Baris> sama, int tahun) {
        return new HalamanTabel.Baris(
                label(b) + (b.kode().isEmpty() ? "" : " " + b.kode()),
                b.uraian(),
                PenyusunPohon.alamat(b.id(), tahun),
                b.pemilik(),
                b.induk(),
                sama.stream()
                        .filter(u -> !u.indikator().isEmpty())
                        .map(u -> PenyusunRincian.ukur(ukuran(u)))
                        .toList());
    }

    private static String label(TabelPohon.Baris b) {
        return b.jenis().equals("RHK") ? teks("skp.pohon.jenis-rhk") : teks("perencanaan.jenis." + b.jenis());
    }

    private static Ukuran ukuran(TabelPohon.Baris b) {
        return new Ukuran(
                b.id(), b.indikator(), b.satuan(), b.polaritas(), b.teks(), b.bawah(), b.atas(), b.realisasi());
    }

    static List<String> judul() {
        return Stream.of(
                        "jenis",
                        "kode",
                        "uraian",
                        "pemilik",
                        "induk",
                        "indikator",
                        "satuan",
                        "target-bawah",
                        "target-atas",
                        "realisasi",
                        "capaian")
                .map(k -> teks("skp.pohon.kolom." + k))
                .toList();
    }

    static List<List<String>> lembar(List<TabelPohon.Baris> baris) {
        return baris.stream()
                .map(b -> List.of(
                        label(b),
                        b.kode(),
                        b.uraian(),
                        b.pemilik(),
                        b.induk(),
                        b.indikator(),
                        b.satuan(),
                        !b.teks().isEmpty() ? b.teks() : angka(b.bawah()),
                        angka(b.atas()),
                        angka(b.realisasi()),
                        ukuran(b).capaian().map(Format::angka).orElse("")))
                .toList();
    }

    private static String angka(java.math.@org.jspecify.annotations.Nullable BigDecimal nilai) {
        return nilai == null ? "" : Format.angka(nilai);
    }
}
