package id.kinerja.akses;

import java.util.List;

/** Accounts for people who come in through an import. */
public interface PembuatAkun {

    record AkunBaru(String nip, String nama) {}

    /**
     * Opens an account for each person that has none yet and renames those that have one. Nobody knows the password of a
     * new account: the administrator sets a temporary one on the accounts page before the first sign-in.
     */
    void pastikanAda(List<AkunBaru> orang);

    /** Closes the account of somebody who leaves, with every sign-in of it, or opens it again. */
    void atur(String nip, boolean aktif);
}
