package id.kinerja.akses.masuk;

import org.jspecify.annotations.Nullable;

/**
 * Asking for the second factor after the password.
 *
 * @param galat why the last one was refused, null on the first visit
 * @param berkunci a passkey will do as well
 */
public record HalamanKode(
        @Nullable String galat,
        String csrfNama,
        String csrfNilai,
        String lanjut,
        boolean modeContoh,
        boolean berkunci) {}
