package id.kinerja.bersama;

/** The thing may be seen, but this act on it belongs to somebody else; answered with 403 and the sentence. */
public final class BukanUntukAnda extends AturanDilanggar {

    private static final long serialVersionUID = 1L;

    public BukanUntukAnda(String kunci) {
        super(kunci);
    }
}
