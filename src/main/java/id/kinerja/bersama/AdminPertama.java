package id.kinerja.bersama;

import java.util.Optional;

/** The way in for the very first administrator of an empty installation. At most one bean implements it. */
public interface AdminPertama {

    /** Path and query of the one-time link, such as {@code /admin-pertama?kode=…}; empty once an account exists. */
    Optional<String> tautanPath();
}
