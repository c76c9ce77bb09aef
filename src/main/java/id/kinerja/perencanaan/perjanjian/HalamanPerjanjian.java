package id.kinerja.perencanaan.perjanjian;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import id.kinerja.bersama.PegawaiId;
import id.kinerja.bersama.tata.Galat;
import id.kinerja.perencanaan.model.Perjanjian;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One agreement, as a form for who may write it and to be read by others. */
public record HalamanPerjanjian(
        String alamat,
        String judul,
        String uraian,
        String status,
        String nada,
        String catatan,
        String alasan,
        FormPerjanjian form,
        List<Galat> galat,
        boolean ubah,
        boolean putuskan,
        boolean revisi,
        String jumlah) {

    public HalamanPerjanjian {
        galat = List.copyOf(galat);
    }

    static HalamanPerjanjian susun(
            Perjanjian p, @Nullable FormPerjanjian form, List<Galat> galat, @Nullable PegawaiId saya) {
        var ubah = p.bolehDiubah(saya);
        var isi = form == null ? FormPerjanjian.dari(p) : form;
        return new HalamanPerjanjian(
                "/perjanjian/" + p.id(),
                judul(p),
                teks(
                        "perencanaan.perjanjian.pihak",
                        p.pertama().nama(),
                        p.pertama().jabatan(),
                        p.kedua().nama(),
                        p.kedua().jabatan()),
                p.status().label(),
                p.status() == Perjanjian.Status.DISEPAKATI ? "ok" : "utama",
                p.catatan(),
                p.alasan(),
                ubah ? denganBarisBaru(isi) : isi,
                galat,
                ubah,
                p.bolehDiputuskan(saya),
                p.bolehDirevisi(saya),
                Format.angka(p.program().stream()
                        .map(Perjanjian.Program::anggaran)
                        .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add)));
    }

    static String judul(Perjanjian p) {
        return p.revisi() == 0
                ? teks("perencanaan.perjanjian.judul", String.valueOf(p.tahun()), p.unit())
                : teks("perencanaan.perjanjian.judul-revisi", String.valueOf(p.tahun()), p.unit(), p.revisi());
    }

    /** A form always offers one more line of each kind. */
    private static FormPerjanjian denganBarisBaru(FormPerjanjian form) {
        var butir = new ArrayList<>(form.butir());
        butir.add(new FormPerjanjian.Butir("", "", ""));
        var program = new ArrayList<>(form.program());
        program.add(new FormPerjanjian.Program("", "", ""));
        return new FormPerjanjian(form.versi(), butir, program);
    }
}
