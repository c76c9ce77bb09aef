package id.kinerja.audit;

import java.util.Collection;
import java.util.Map;

/**
 * What the tables say now about objects of one kind whose facts are in the log. Offered by the module that owns them;
 * the verifier compares it with what the log says was true last.
 */
public interface SumberFakta {

    /** The kind, as {@link Jejak} names it: "Hasil" for {@code HasilId}. */
    String jenis();

    /**
     * Canonical JSON (see {@link JsonBaku}) of each object, by id. An object that is gone is left out; one
     * that was opened again, so that its facts may change, gives an empty text.
     */
    Map<String, String> fakta(Collection<String> id);
}
