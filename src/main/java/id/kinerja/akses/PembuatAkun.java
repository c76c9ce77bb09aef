package id.kinerja.akses;

import java.util.Collection;
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

    /**
     * Takes name, NIP, password, second factor, roles and sign-ins away from accounts that are closed. What is left is an
     * id that the log may point to.
     */
    void samarkan(Collection<String> nip);
}
