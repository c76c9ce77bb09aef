package id.kinerja.skp;

import static id.kinerja.bersama.Teks.teks;

/** Which family of forms a plan uses. */
public enum JenisSkp {
    /** Pejabat Pimpinan Tinggi dan Pimpinan Unit Kerja Mandiri. */
    JPT,
    /** Pejabat Administrasi dan Pejabat Fungsional. */
    JA_JF;

    public String label() {
        return teks("skp.jenis." + name());
    }
}
