package id.kinerja.situs;

/** The program cannot start. The message is one whole sentence for the person at the terminal. */
public final class GagalMulai extends RuntimeException {

    public GagalMulai(String pesan) {
        super(pesan);
    }

    public GagalMulai(String pesan, Throwable sebab) {
        super(pesan, sebab);
    }
}
