package id.kinerja.akses;

import java.util.Optional;

/** Signing in with the account of another system. */
public interface MasukTunggal {

    /** Whose accounts are taken; nothing where the operator named no provider. */
    Optional<PenyediaIdentitas> penyedia();
}
