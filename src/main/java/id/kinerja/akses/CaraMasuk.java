package id.kinerja.akses;

/** How a sign-in was opened. */
public enum CaraMasuk {

    /** Name and password, with the second factor where she has one. */
    SANDI,

    /** A passkey alone. */
    KUNCI_SANDI,

    /** The account of another system. */
    TUNGGAL,

    /** The one-time password of an administrator for an emergency. */
    DARURAT;

    /** The password plays no part: who came this way may not even know it. */
    public boolean tanpaSandi() {
        return this != SANDI;
    }
}
