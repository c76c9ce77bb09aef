package id.kinerja.bersama.tata;

import org.jspecify.annotations.Nullable;

/**
 * Everything the shell around a page shows; assembled once per request.
 *
 * @param kilat one sentence that confirms the act just done, shown once
 */
public record Kerangka(
        Instansi instansi,
        Pengguna pengguna,
        Navigasi navigasi,
        Permintaan permintaan,
        @Nullable String kilat) {

    /**
     * The organisation the installation serves.
     *
     * @param modeContoh true when the data are invented, and every page must say so
     * @param periode the active period in words, null when no year is open
     */
    public record Instansi(
            String nama, boolean modeContoh, @Nullable String periode) {}
}
