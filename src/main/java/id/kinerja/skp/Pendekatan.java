package id.kinerja.skp;

import static id.kinerja.bersama.Teks.teks;

/** Pendekatan hasil kerja. */
public enum Pendekatan {
    /** Indicator and target are told apart. */
    KUANTITATIF,
    /** Indicator and target are one narrative. */
    KUALITATIF;

    public String label() {
        return teks("skp.pendekatan." + name());
    }
}
