package id.kinerja.rasch;

/** Whoever listens to the progress asked to stop. */
public final class Dibatalkan extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Dibatalkan() {
        super("Penaksiran dibatalkan.");
    }
}
