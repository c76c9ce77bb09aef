package id.kinerja.akses;

/** What a signed-in person has to do before anything else opens to her. */
public enum Keharusan {

    /** The password was made up by somebody else. */
    GANTI_SANDI("/akun/sandi"),

    /** A role of hers needs a second factor, and she has none yet. */
    PASANG_FAKTOR("/akun/faktor-kedua");

    private final String jalur;

    Keharusan(String jalur) {
        this.jalur = jalur;
    }

    /** The page where it is done. */
    public String jalur() {
        return jalur;
    }
}
