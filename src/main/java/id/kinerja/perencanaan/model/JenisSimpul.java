package id.kinerja.perencanaan.model;

import static id.kinerja.bersama.Teks.teks;

import java.util.Optional;

/** Kinds of goal, from the vision down (RPJMD, then Renstra of the unit). */
public enum JenisSimpul {
    VISI,
    MISI,
    TUJUAN,
    SASARAN,
    SASARAN_UNIT;

    public String label() {
        return teks("perencanaan.jenis." + name());
    }

    /** What may stand below this kind; sasaran unit end the tree of goals, people's RHK follow. */
    public Optional<JenisSimpul> anak() {
        return switch (this) {
            case VISI -> Optional.of(MISI);
            case MISI -> Optional.of(TUJUAN);
            case TUJUAN -> Optional.of(SASARAN);
            case SASARAN -> Optional.of(SASARAN_UNIT);
            case SASARAN_UNIT -> Optional.empty();
        };
    }
}
