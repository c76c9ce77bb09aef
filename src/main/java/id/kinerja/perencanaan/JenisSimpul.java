package id.kinerja.perencanaan;

import static id.kinerja.bersama.Teks.teks;

import java.util.List;

/** Kinds of goal, from the vision down: RPJMD, Renstra of the unit, conditions of PermenPANRB 89/2021, nomenclature. */
public enum JenisSimpul {
    VISI,
    MISI,
    TUJUAN,
    SASARAN,
    SASARAN_UNIT,
    /** What must hold first so that the goal above can happen (critical success factor); may be broken down further. */
    KONDISI,
    PROGRAM,
    KEGIATAN,
    SUBKEGIATAN;

    public String label() {
        return teks("perencanaan.jenis." + name());
    }

    /** What may stand below this kind, the customary kind first; people's RHK may hang below any from SASARAN on. */
    public List<JenisSimpul> anak() {
        return switch (this) {
            case VISI -> List.of(MISI);
            case MISI -> List.of(TUJUAN);
            case TUJUAN -> List.of(SASARAN);
            case SASARAN -> List.of(SASARAN_UNIT, KONDISI);
            case SASARAN_UNIT -> List.of(KONDISI, PROGRAM);
            case KONDISI -> List.of(KONDISI, SASARAN_UNIT, PROGRAM);
            case PROGRAM -> List.of(KEGIATAN);
            case KEGIATAN -> List.of(SUBKEGIATAN);
            case SUBKEGIATAN -> List.of();
        };
    }

    /** Whether a unit answers for it; the goals above belong to the province. */
    public boolean milikUnit() {
        return !List.of(VISI, MISI, TUJUAN, SASARAN).contains(this);
    }

    /** Whether it carries a code of the national nomenclature (Permendagri 90/2019). */
    public boolean bernomenklatur() {
        return List.of(PROGRAM, KEGIATAN, SUBKEGIATAN).contains(this);
    }
}
