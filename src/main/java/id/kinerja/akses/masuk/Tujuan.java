package id.kinerja.akses.masuk;

/** Where to go after signing in. */
final class Tujuan {

    private Tujuan() {}

    /** Only a path of this site is followed. */
    static String aman(String lanjut) {
        return lanjut.matches("/[A-Za-z0-9][A-Za-z0-9/._~?=&%-]{0,300}") ? lanjut : "/hari-ini";
    }
}
