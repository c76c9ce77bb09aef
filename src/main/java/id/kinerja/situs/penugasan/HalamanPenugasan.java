package id.kinerja.situs.penugasan;

import id.kinerja.bersama.tata.Galat;
import id.kinerja.bersama.tata.Pilihan;
import java.util.List;

/** The assigned roles of one account, and a form for another. */
public record HalamanPenugasan(
        String alamat,
        String nama,
        String namaMasuk,
        List<Baris> peran,
        List<Pilihan> pilihan,
        Isian isian,
        List<Galat> galat) {

    public HalamanPenugasan {
        peran = List.copyOf(peran);
        pilihan = List.copyOf(pilihan);
        galat = List.copyOf(galat);
    }

    /** One role. */
    public record Baris(String id, String peran, String lingkup) {}

    /** What was typed. */
    public record Isian(String peran, String unit) {}
}
