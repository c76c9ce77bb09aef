package id.kinerja.bersama.tata;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into one of several forms of a page. The refused form shows this, the others what is stored.
 *
 * @param bentuk which form of the page was sent, empty while the page is only read
 */
public record Ketikan(String bentuk, Map<String, String> isi) {

    /** Nothing was sent. */
    public static final Ketikan KOSONG = new Ketikan("", Map.of());

    public Ketikan {
        isi = Map.copyOf(isi);
    }

    /** Whether this form was sent; then it stands open. */
    public boolean untuk(String bentukLain) {
        return !bentuk.isEmpty() && bentuk.equals(bentukLain);
    }

    /** What a field shows: the typed text where its form was sent, else the stored one. */
    public String nilai(String bentukLain, String nama, @Nullable String tersimpan) {
        if (untuk(bentukLain)) {
            return isi.getOrDefault(nama, "");
        }
        return tersimpan == null ? "" : tersimpan;
    }

    /** Whether a box is ticked; an unticked one sends nothing. */
    public boolean dicentang(String bentukLain, String nama, boolean tersimpan) {
        return untuk(bentukLain) ? isi.containsKey(nama) : tersimpan;
    }
}
