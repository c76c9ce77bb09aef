package id.kinerja.skp;

import static id.kinerja.bersama.Teks.teks;

/** Stages of a plan (spec of the cycle §3.7). */
public enum StatusSkp {
    /** The employee is writing. */
    DRAF,
    /** Sent to the Pejabat Penilai. */
    DIAJUKAN,
    /** Sent back with a note. */
    DIKEMBALIKAN,
    /** In force: both sides have signed. */
    DITETAPKAN,
    /** Its time is over. */
    DITUTUP,
    /** Made by mistake. */
    DIBATALKAN;

    public boolean bolehDiubah() {
        return this == DRAF || this == DIKEMBALIKAN;
    }

    public String label() {
        return teks("skp.status." + name());
    }
}
