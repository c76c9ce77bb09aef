package id.kinerja.pelindungan.model;

import static id.kinerja.bersama.Teks.teks;

/** Where a request for correction stands. */
public enum StatusKoreksi {
    DIAJUKAN,
    DIPERBAIKI,
    DITOLAK;

    public boolean terjawab() {
        return this != DIAJUKAN;
    }

    public String label() {
        return teks("pelindungan.koreksi.status." + name());
    }

    /** Tone of its tag. */
    public String nada() {
        return switch (this) {
            case DIAJUKAN -> "perlu";
            case DIPERBAIKI -> "ok";
            case DITOLAK -> "";
        };
    }
}
