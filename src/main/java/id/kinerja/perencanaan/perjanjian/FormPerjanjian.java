package id.kinerja.perencanaan.perjanjian;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import id.kinerja.bersama.tata.Galat;
import id.kinerja.perencanaan.model.Perjanjian;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.util.MultiValueMap;

/** The lines exactly as typed. */
public record FormPerjanjian(int versi, List<Butir> butir, List<Program> program) {

    private static final int BARIS_MAKS = 100;

    public FormPerjanjian {
        butir = List.copyOf(butir);
        program = List.copyOf(program);
    }

    public record Butir(String sasaran, String indikator, String target) {

        boolean hampa() {
            return (sasaran + indikator + target).isBlank();
        }
    }

    public record Program(String program, String anggaran, String keterangan) {

        boolean hampa() {
            return (program + anggaran + keterangan).isBlank();
        }
    }

    static FormPerjanjian dari(Perjanjian p) {
        return new FormPerjanjian(
                p.versi(),
                p.butir().stream()
                        .map(b -> new Butir(b.sasaran(), b.indikator(), b.target()))
                        .toList(),
                p.program().stream()
                        .map(g -> new Program(g.program(), Format.angka(g.anggaran()), g.keterangan()))
                        .toList());
    }

    static FormPerjanjian dari(MultiValueMap<String, String> kiriman) {
        var versi = ke(kiriman, "versi", 0);
        return new FormPerjanjian(
                versi.matches("[0-9]{1,9}") ? Integer.parseInt(versi) : 0,
                IntStream.range(0, banyak(kiriman, "sasaran"))
                        .mapToObj(n -> new Butir(
                                ke(kiriman, "sasaran", n), ke(kiriman, "indikator", n), ke(kiriman, "target", n)))
                        .filter(b -> !b.hampa())
                        .toList(),
                IntStream.range(0, banyak(kiriman, "program"))
                        .mapToObj(n -> new Program(
                                ke(kiriman, "program", n), ke(kiriman, "anggaran", n), ke(kiriman, "keterangan", n)))
                        .filter(g -> !g.hampa())
                        .toList());
    }

    private static int banyak(MultiValueMap<String, String> kiriman, String nama) {
        return Math.min(BARIS_MAKS, kiriman.getOrDefault(nama, List.of()).size());
    }

    private static String ke(MultiValueMap<String, String> kiriman, String nama, int n) {
        var isi = kiriman.getOrDefault(nama, List.of());
        return n < isi.size() && isi.get(n) != null ? isi.get(n).strip() : "";
    }

    List<Galat> galat() {
        var hasil = new ArrayList<Galat>();
        for (var n = 0; n < butir.size(); n++) {
            var b = butir.get(n);
            if (b.sasaran().isBlank() || b.sasaran().length() > 1000) {
                hasil.add(new Galat("sasaran-" + n, teks("perencanaan.perjanjian.galat.sasaran", n + 1)));
            }
            if (b.indikator().length() > 500 || b.target().length() > 200) {
                hasil.add(new Galat("indikator-" + n, teks("perencanaan.perjanjian.galat.indikator", n + 1)));
            }
        }
        for (var n = 0; n < program.size(); n++) {
            var g = program.get(n);
            if (g.program().isBlank()
                    || g.program().length() > 500
                    || g.keterangan().length() > 200) {
                hasil.add(new Galat("program-" + n, teks("perencanaan.perjanjian.galat.program", n + 1)));
            }
            if (Format.bacaAngka(g.anggaran()).filter(a -> a.signum() >= 0).isEmpty()) {
                hasil.add(new Galat("anggaran-" + n, teks("perencanaan.perjanjian.galat.anggaran", n + 1)));
            }
        }
        return hasil;
    }

    /** The agreement with these lines; only of a form without mistakes. */
    Perjanjian pada(Perjanjian lama) {
        return new Perjanjian(
                lama.id(),
                lama.tahun(),
                lama.revisi(),
                lama.alasan(),
                lama.status(),
                lama.unitId(),
                lama.unit(),
                lama.pertama(),
                lama.kedua(),
                lama.catatan(),
                lama.disepakati(),
                lama.versi(),
                butir.stream()
                        .map(b -> new Perjanjian.Butir(b.sasaran(), b.indikator(), b.target()))
                        .toList(),
                program.stream()
                        .map(g -> new Perjanjian.Program(
                                g.program(), Format.bacaAngka(g.anggaran()).orElseThrow(), g.keterangan()))
                        .toList());
    }
}
