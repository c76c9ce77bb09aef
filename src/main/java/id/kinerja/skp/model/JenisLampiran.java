package id.kinerja.skp.model;

import static id.kinerja.bersama.Teks.teks;

/** The three lists of Lampiran SKP (PermenPANRB 6/2022). */
public enum JenisLampiran {
    DUKUNGAN_SUMBER_DAYA,
    SKEMA_PERTANGGUNGJAWABAN,
    KONSEKUENSI;

    public String label() {
        return teks("skp.lampiran." + name());
    }

    public String bantuan() {
        return teks("skp.lampiran." + name() + ".bantuan");
    }
}
