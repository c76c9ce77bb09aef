package id.kinerja.bersama.pekerjaan;

/**
 * A kind of long work; a bean of this type is all a module needs. It is done in steps. Each step is one transaction that
 * changes the data and the place it has come to, so that work cut off at any moment goes on with the step it was in.
 * Files are no part of a transaction: a step that is done twice must write the same file again.
 */
public interface JenisPekerjaan {

    /** Dotted name, such as "skp.pembukaan"; {@code pekerjaan.jenis.<kunci>} in teks/ words it. */
    String kunci();

    /** What the work is about, for the title of its page: "2027", the name of a unit. */
    String perihal(String parameter);

    /** Does one step, of a second or two at most, and answers where it stands then. */
    Kemajuan langkah(Pekerjaan pekerjaan, Kemajuan sejauhIni);

    /** What came of it, in the language of the reader; {@code catatan} as the last step left it. */
    String uraian(String catatan);

    /** What a phase is called, in the language of the reader. */
    String namaTahap(String tahap);
}
