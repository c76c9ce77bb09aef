package id.kinerja.evaluasi.model;

import static id.kinerja.bersama.Teks.teks;

/** Capaian kinerja organisasi (SE MenPANRB 3/2023). */
public enum PredikatOrganisasi {
    ISTIMEWA,
    BAIK,
    BUTUH_PERBAIKAN,
    KURANG,
    SANGAT_KURANG;

    public String label() {
        return teks("evaluasi.organisasi-predikat." + name());
    }

    /** What the circular says of this level, for the choice on the form. */
    public String arti() {
        return teks("evaluasi.organisasi-arti." + name());
    }

    /** Key of the rule that holds its distribution pattern. */
    public String kunciSebaran() {
        return "sebaran." + name();
    }
}
