package id.kinerja.skp.pohon;

import java.time.LocalDate;

/** The year a tree is read for. */
final class TahunPohon {

    private static final int AWAL = 2020;
    private static final int AKHIR = 2100;

    private TahunPohon() {}

    /** The year asked for, or this year where that is no year. */
    static int pilih(int diminta, LocalDate hariIni) {
        return diminta >= AWAL && diminta <= AKHIR ? diminta : hariIni.getYear();
    }
}
