package id.kinerja.audit.model;

/** The nodes of a log that never change again: those whose subtree is full. */
@FunctionalInterface
public interface SimpulPenuh {

    /**
     * The hash over the entries {@code nomor * 2^tingkat} up to {@code (nomor + 1) * 2^tingkat}, not included.
     *
     * @param tingkat 0 for leaf hashes
     * @throws BuktiDitolak where the log holds no such node
     */
    Sidik sidik(int tingkat, long nomor);
}
