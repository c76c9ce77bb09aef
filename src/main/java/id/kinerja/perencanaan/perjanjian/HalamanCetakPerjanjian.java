package id.kinerja.perencanaan.perjanjian;

import id.kinerja.bersama.tata.TandaTangan;
import id.kinerja.perencanaan.model.Perjanjian;
import java.util.List;

/** The two sheets of the official form: the statement, and its annex. */
public record HalamanCetakPerjanjian(
        String kembali,
        String instansi,
        boolean contoh,
        String judul,
        String tahun,
        Perjanjian.Pihak pertama,
        Perjanjian.Pihak kedua,
        List<Perjanjian.Butir> butir,
        List<Anggaran> program,
        TandaTangan kiri,
        TandaTangan kanan) {

    public HalamanCetakPerjanjian {
        butir = List.copyOf(butir);
        program = List.copyOf(program);
    }

    public record Anggaran(String program, String anggaran, String keterangan) {}
}
