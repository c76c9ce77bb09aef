package id.kinerja.evaluasi.tampil;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import id.kinerja.evaluasi.model.PolaSebaran;
import id.kinerja.evaluasi.model.PredikatPegawai;
import id.kinerja.evaluasi.model.Sebaran;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A distribution in words and bars. */
public record SebaranTampil(List<Batang> batang, List<Putusan> putusan, String peringatan, int seluruh) {

    public SebaranTampil {
        batang = List.copyOf(batang);
        putusan = List.copyOf(putusan);
    }

    /** One predikat. */
    public record Batang(String kode, String label, int jumlah, String persen, String batas) {}

    /** One demand of the pattern, with whether it is met. */
    public record Putusan(String kalimat, boolean terpenuhi) {}

    public static SebaranTampil dari(Sebaran s) {
        var putusan = s.temuan().stream().map(SebaranTampil::putusan).toList();
        var n = s.seluruh();
        return new SebaranTampil(
                batang(s, p -> batas(s, p)), putusan, s.kecil() && n > 0 ? teks("evaluasi.sebaran.kecil", n) : "", n);
    }

    /** Counts alone: no pattern is known yet, so nothing is allowed or asked for. */
    public static SebaranTampil tanpaPola(Sebaran s) {
        return new SebaranTampil(batang(s, _ -> "–"), List.of(), "", s.seluruh());
    }

    private static List<Batang> batang(Sebaran s, Function<PredikatPegawai, String> batas) {
        return Arrays.stream(PredikatPegawai.values())
                .map(p -> new Batang(
                        p.rupa(),
                        p.label(),
                        s.jumlah().getOrDefault(p, 0),
                        Format.persen(s.jumlah().getOrDefault(p, 0), s.seluruh()),
                        batas.apply(p)))
                .toList();
    }

    private static String batas(Sebaran s, PredikatPegawai p) {
        var kata = s.temuan().stream()
                .filter(t -> t.syarat().predikat().contains(p))
                .map(SebaranTampil::singkat)
                .collect(Collectors.joining("; "));
        return kata.isEmpty() ? teks("evaluasi.sebaran.bebas") : kata;
    }

    private static String singkat(PolaSebaran.Temuan t) {
        return teks(
                "evaluasi.sebaran.singkat." + t.syarat().jenis().name(),
                t.syarat().persen(),
                t.batas(),
                nama(t));
    }

    private static Putusan putusan(PolaSebaran.Temuan t) {
        var kunci = "evaluasi.sebaran.putusan." + t.syarat().jenis().name() + (t.terpenuhi() ? ".ya" : ".tidak");
        return new Putusan(teks(kunci, nama(t), t.jumlah(), t.syarat().persen(), t.batas()), t.terpenuhi());
    }

    private static String nama(PolaSebaran.Temuan t) {
        return t.syarat().predikat().stream()
                .sorted()
                .map(PredikatPegawai::label)
                .collect(Collectors.joining(" / "));
    }
}
