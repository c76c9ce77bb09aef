package id.kinerja.akses;

/** Sends letters by e-mail, where the operator has named a server for it. */
public interface PengirimSurel {

    /** False where no letters can be sent; what needs them is then not offered. */
    boolean aktif();

    /** Where this installation is reached, for the links in letters; never what a request says. */
    String alamat();

    /** Sends it now; what goes wrong is noted in the program's log. */
    void kirim(Surel surel);
}
