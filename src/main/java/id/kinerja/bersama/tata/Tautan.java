package id.kinerja.bersama.tata;

/** A link in a row of links: breadcrumb or tab. */
public record Tautan(String label, String url, boolean aktif) {

    public Tautan(String label, String url) {
        this(label, url, false);
    }
}
