package id.kinerja.bersama;

/** Someone else changed it since it was read. */
public class SudahBerubah extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SudahBerubah(Object id) {
        super(String.valueOf(id));
    }
}
