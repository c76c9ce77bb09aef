package id.kinerja.bersama;

import static id.kinerja.bersama.Teks.teks;

import java.util.List;
import java.util.Locale;

/** The seven BerAKHLAK values that perilaku kerja is judged by (SE MenPANRB 20/2021, PermenPANRB 6/2022). */
public enum Perilaku {
    BERORIENTASI_PELAYANAN,
    AKUNTABEL,
    KOMPETEN,
    HARMONIS,
    LOYAL,
    ADAPTIF,
    KOLABORATIF;

    public String label() {
        return teks("bersama.perilaku." + kode());
    }

    /** The three official panduan perilaku. */
    public List<String> panduan() {
        return List.of(
                teks("bersama.perilaku." + kode() + ".1"),
                teks("bersama.perilaku." + kode() + ".2"),
                teks("bersama.perilaku." + kode() + ".3"));
    }

    private String kode() {
        return name().toLowerCase(Locale.ROOT);
    }
}
