package id.kinerja.situs;

import id.kinerja.situs.perintah.BarisPerintah;

/** Where the program's first class hands over to the command line. */
public final class Peluncur {

    /** Exit code of a program that goes on serving. */
    public static final int TETAP_JALAN = BarisPerintah.TETAP_JALAN;

    private Peluncur() {}

    /** Runs the command line; answers the exit code, or {@link #TETAP_JALAN}. */
    public static int jalankan(Class<?> program, String... args) {
        return BarisPerintah.jalankan(program, args);
    }
}
