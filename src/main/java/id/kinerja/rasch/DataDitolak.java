package id.kinerja.rasch;

/** The ratings cannot be measured as they are. The message says in Indonesian what, why and what to do. */
public class DataDitolak extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DataDitolak(String kalimat) {
        super(kalimat);
    }
}
