package id.kinerja.bersama;

import java.util.List;

/**
 * What a module holds about a person. "My data" collects the beans of this type; each is one kind, and may run four
 * statements at most.
 */
public interface DataSaya {

    /** The kind: last part of its address, name in the download, and the rule {@code retensi.<kind>}. */
    String jenis();

    /** Place among all kinds, ascending. */
    int urutan();

    /**
     * How the keys of its words begin: "pegawai.data." has {@code pegawai.data.profil} for the name of the kind,
     * {@code …profil.guna} why it is kept, {@code …profil.dasar} the legal basis, {@code …tabel.<code>} the name of a
     * table and {@code …kolom.<code>} of a column.
     */
    String kata();

    /**
     * Everything there is about this person and nothing about others: who answered where answers are anonymous stays
     * out.
     */
    List<Tabel> isi(Pelaku pelaku);

    /**
     * One table. Values are as machines read them: ISO 8601 days and times, codes, numbers with a point, and an empty
     * text for what is not there.
     */
    record Tabel(String kode, List<Kolom> kolom, List<List<String>> baris) {

        public Tabel {
            kolom = List.copyOf(kolom);
            baris = baris.stream().map(List::copyOf).toList();
        }
    }

    /**
     * One column.
     *
     * @param arti how the keys of the words for its codes begin, such as "bersama.peran."; empty where it has none
     */
    record Kolom(String kode, String arti) {

        /** A column that says its values as they are. */
        public static Kolom polos(String kode) {
            return new Kolom(kode, "");
        }

        /** Such columns in a row. */
        public static List<Kolom> polos(String... kode) {
            return List.of(kode).stream().map(Kolom::polos).toList();
        }
    }
}
