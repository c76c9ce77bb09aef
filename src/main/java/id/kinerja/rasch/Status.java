package id.kinerja.rasch;

/** How the measure of an element came about. */
public enum Status {
    /** Estimated with all others. */
    TERTAKSIR("est"),
    /** All marks lowest or all highest: left out of the joint estimate, then measured from a score moved by 0.3. */
    EKSTREM("extreme"),
    /** Its measure would run to infinity though its marks are not all alike; there is none. */
    TAK_TERBATAS("unbounded"),
    /** Without any rating; there is no measure. */
    TANPA_NILAI("none");

    private final String kode;

    Status(String kode) {
        this.kode = kode;
    }

    /** The word in {@code elemen.csv}. */
    public String kode() {
        return kode;
    }
}
