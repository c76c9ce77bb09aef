package id.kinerja.bersama;

/** Words for people, by key. */
public final class Teks {

    private Teks() {}

    public static String teks(String kunci, Object... isi) {
        return kunci;
    }
}
