package id.kinerja.siklus;

import java.time.LocalDate;
import java.util.Map;

/** The rules of one day by their keys. */
public record BukuAturan(Map<String, Isi> isi) {

    public BukuAturan {
        isi = Map.copyOf(isi);
    }

    /** One version of one rule. */
    public record Isi(String kunci, String nilai, String dasarHukum, LocalDate mulai) {}

    public Isi satu(String kunci) {
        var ada = isi.get(kunci);
        if (ada == null) {
            throw new IllegalStateException("No rule " + kunci + " on this day");
        }
        return ada;
    }

    public String nilai(String kunci) {
        return satu(kunci).nilai();
    }
}
