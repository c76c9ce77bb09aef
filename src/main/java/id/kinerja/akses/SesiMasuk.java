package id.kinerja.akses;

import java.time.OffsetDateTime;

/** What the gate may do to a sign-in. */
public interface SesiMasuk {

    /** Notes that the sign-in with this fingerprint is in use; called at most once a minute. */
    void sentuh(String sidik, OffsetDateTime kini);
}
