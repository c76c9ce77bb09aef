package id.kinerja.audit.model;

/** A proof, a checkpoint or a key that does not hold. The message says in Indonesian what is wrong with it. */
public final class BuktiDitolak extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BuktiDitolak(String sebab) {
        super(sebab);
    }
}
