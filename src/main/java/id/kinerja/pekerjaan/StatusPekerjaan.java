package id.kinerja.pekerjaan;

import static id.kinerja.bersama.Teks.teks;

/** Keadaan satu pekerjaan. */
public enum StatusPekerjaan {
    ANTRE,
    BERJALAN,
    SELESAI,
    GAGAL,
    DIBATALKAN;

    public String label() {
        return teks("pekerjaan.status." + name());
    }

    /** Whether a step may still follow. */
    public boolean hidup() {
        return this == ANTRE || this == BERJALAN;
    }

    /** Whether it stopped before its end and may be taken up again. */
    public boolean terhenti() {
        return this == GAGAL || this == DIBATALKAN;
    }
}
