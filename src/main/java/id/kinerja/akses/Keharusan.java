package id.kinerja.akses;

/** What a signed-in person has to do before anything else opens to her. */
public enum Keharusan {

    /** The password was made up by somebody else. */
    GANTI_SANDI("/akun/sandi");

    private final String jalur;

    Keharusan(String jalur) {
        this.jalur = jalur;
    }

    /** The page where it is done. */
    public String jalur() {
        return jalur;
    }
}
