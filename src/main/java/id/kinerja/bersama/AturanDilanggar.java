package id.kinerja.bersama;

/** A rule says no. The key names the sentence in teks/ that tells what, why and what to do next. */
public class AturanDilanggar extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final String kunci;
    private final transient Object[] isi;

    public AturanDilanggar(String kunci, Object... isi) {
        super(kunci);
        this.kunci = kunci;
        this.isi = isi.clone();
    }

    /** The same refusal, told of something nearer to the reader. */
    protected AturanDilanggar(AturanDilanggar sebab) {
        super(sebab.kunci, sebab);
        this.kunci = sebab.kunci;
        this.isi = sebab.isi;
    }

    public String kunci() {
        return kunci;
    }

    /** The sentence in the reader's language. */
    public String kalimat() {
        return Teks.teks(kunci, isi);
    }
}
