package id.kinerja.siklus.tahun;

import id.kinerja.bersama.tata.Galat;
import java.util.List;

/** The dates of one period as a form. */
public record HalamanPeriode(String id, String nama, String tahun, int versi, List<Isian> isian, List<Galat> galat) {

    public HalamanPeriode {
        isian = List.copyOf(isian);
        galat = List.copyOf(galat);
    }

    public record Isian(String nama, String label, String nilai) {}
}
