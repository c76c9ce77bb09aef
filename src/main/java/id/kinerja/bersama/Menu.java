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
     * @param kelompok entries of one group share one place in the menu and are told apart on the group's page; empty for
     *     an entry that stands alone
     */
    record Butir(int urutan, String kunci, String ikon, String url, String kelompok) {

        /** People and the organisation they stand in. */
        public static final String DATA = "data";

        /** The year, its periods, and opening them. */
        public static final String PERIODE = "periode";

        public Butir(int urutan, String kunci, String ikon, String url) {
            this(urutan, kunci, ikon, url, "");
        }
    }
}
