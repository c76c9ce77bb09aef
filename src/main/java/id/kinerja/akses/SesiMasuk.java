package id.kinerja.akses;

import id.kinerja.bersama.Peran;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the gate may do to a sign-in. */
public interface SesiMasuk {

    /** Notes that the sign-in with this fingerprint is in use; called at most once a minute. */
    void sentuh(String sidik, OffsetDateTime kini);

    /** Makes another of the owner's roles the active one; the caller has checked that she holds it. */
    void gantiPeran(String sidik, Peran peran, @Nullable UUID lingkupUnit);
}
