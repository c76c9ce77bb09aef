package id.kinerja.bersama;

import java.util.List;

/** A module's entries in the navigation. A bean of this type is all a module needs to appear there. */
public interface Menu {

    /** The entries this person has in the active role, without touching the database. */
    List<Butir> butir(Pelaku pelaku);

    /**
     * One entry.
     *
     * @param urutan place among all entries, ascending
     * @param kunci key of the label in teks/
     * @param ikon Tabler icon name
     */
    record Butir(int urutan, String kunci, String ikon, String url) {}
}
