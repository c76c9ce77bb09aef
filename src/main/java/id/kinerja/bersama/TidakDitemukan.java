package id.kinerja.bersama;

/** Not there, or not yours: the reader can't tell which. */
public class TidakDitemukan extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TidakDitemukan(Object id) {
        super(String.valueOf(id));
    }
}
