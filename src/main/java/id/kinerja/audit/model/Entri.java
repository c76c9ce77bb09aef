package id.kinerja.audit.model;

import id.kinerja.audit.JsonBaku;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the log: who did what to which object, when, and the fingerprint of the facts. No personal value: people
 * are numbers, facts a hash.
 *
 * @param pelaku account that acted; none for the system
 * @param subjek the person whose record it is about
 * @param fakta SHA-256 over salt and canonical JSON of the facts, hexadecimal; empty where the act has none
 */
public record Entri(
        UUID id,
        Instant waktu,
        @Nullable UUID pelaku,
        String peran,
        String perbuatan,
        String objekJenis,
        String objekId,
        @Nullable UUID subjek,
        String rincian,
        String fakta) {

    /** PostgreSQL keeps microseconds; what is hashed must not know more than what is kept. */
    public Entri {
        waktu = waktu.truncatedTo(ChronoUnit.MICROS);
    }

    /** Canonical JSON (RFC 8785): keys in order, no white space. These are the bytes that the log hashes. */
    public String json() {
        var isi = new TreeMap<String, String>(Map.of(
                "id",
                id.toString(),
                "objek",
                objekJenis + ":" + objekId,
                "peran",
                peran,
                "perbuatan",
                perbuatan,
                "rincian",
                rincian,
                "v",
                "1",
                "waktu",
                waktu.toString()));
        isi.put("fakta", fakta);
        isi.put("pelaku", pelaku == null ? "" : pelaku.toString());
        isi.put("subjek", subjek == null ? "" : subjek.toString());
        return JsonBaku.objek(isi);
    }

    /** Leaf hash of the entry. */
    public Sidik daun() {
        return Sidik.daun(json().getBytes(StandardCharsets.UTF_8));
    }
}
