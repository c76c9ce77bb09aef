package id.kinerja.akses.masuk;

import org.jspecify.annotations.Nullable;

/**
 * Asking for the code after the password.
 *
 * @param galat why the last one was refused, null on the first visit
 */
public record HalamanKode(
        @Nullable String galat, String csrfNama, String csrfNilai, String lanjut, boolean modeContoh) {}
