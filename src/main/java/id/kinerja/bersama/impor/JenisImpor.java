package id.kinerja.bersama.impor;

import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.lembar.Lembar;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One kind of file that can be imported. A bean of this type makes the page and the command line offer it. */
public interface JenisImpor {

    /** One word, such as "unit". */
    String nama();

    /** The columns of the template, in order. */
    List<Kolom> kolom();

    /** True when only who administers everything may import it. */
    boolean hanyaInstansi();

    /**
     * Works out what the table would change, without changing anything.
     *
     * @param lingkup subtree that the importer may touch, "/" for all
     */
    Rencana rencanakan(Lembar lembar, String lingkup);

    /** Keeps others from changing what the plan rests on until the transaction ends. */
    void kunci();

    /** A column, with a value that shows what belongs there. */
    record Kolom(String nama, boolean wajib, String contoh) {}

    /** What would change. */
    interface Rencana {
        Pemeriksaan hasil();

        /** Writes everything, within the caller's transaction. {@code akun}: who imports, none on the command line. */
        void laksanakan(@Nullable Pelaku akun);
    }

    default List<String> kolomWajib() {
        return kolom().stream().filter(Kolom::wajib).map(Kolom::nama).toList();
    }
}
