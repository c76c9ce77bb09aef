package id.kinerja.akses;

/** How many requests an address may send before it has signed in. */
public interface BatasLaju {

    /**
     * Counts one request.
     *
     * @param jaringan as {@link Asal#jaringan()} gives it
     * @return false where it is one too many
     */
    boolean ambil(String jaringan);

    /** Forgets addresses that have been quiet. */
    void bersihkan();
}
