package id.kinerja.skp.data;

import java.util.UUID;

/**
 * Identifiers for rows that one statement makes by the thousand. They follow from the run and the row they stand for, so
 * that a statement done twice makes the same ones, and they are in the order of their runs like the others.
 */
final class IdBaru {

    private IdBaru() {}

    /** An expression of SQL: a UUID of version 7 for {@code kunci}, which is text; {@code run} is a bound text. */
    static String ekspresi(String run, String kunci) {
        return ("overlay(overlay(substr(%1$s, 1, 12) || substr(md5(%1$s || ':' || %2$s), 1, 20) placing '7' from 13)"
                        + " placing '8' from 17)::uuid")
                .formatted(run, kunci);
    }

    /** The text that stands for a run. */
    static String run(UUID run) {
        return run.toString().replace("-", "");
    }

    /** Before every identifier. */
    static UUID terkecil() {
        return new UUID(0, 0);
    }
}
