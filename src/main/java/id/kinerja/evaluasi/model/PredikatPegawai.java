package id.kinerja.evaluasi.model;

import id.kinerja.bersama.tata.RupaPredikat;

/** Predikat kinerja pegawai, from best to worst (PermenPANRB 6/2022). */
public enum PredikatPegawai {
    SANGAT_BAIK("sb"),
    BAIK("b"),
    BUTUH_PERBAIKAN("bp"),
    KURANG("kr"),
    SANGAT_KURANG("sk");

    private final String rupa;

    PredikatPegawai(String rupa) {
        this.rupa = rupa;
    }

    /** Code of the chip that shows it. */
    public String rupa() {
        return rupa;
    }

    public String label() {
        return RupaPredikat.dari(rupa).label();
    }
}
