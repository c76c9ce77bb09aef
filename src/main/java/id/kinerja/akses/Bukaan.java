package id.kinerja.akses;

import org.jspecify.annotations.Nullable;

/**
 * What a sign-in remembers of its beginning.
 *
 * @param tandaKeluar the sealed token that ends it at the other system too, null where there is none
 */
public record Bukaan(CaraMasuk cara, @Nullable String tandaKeluar) {

    public static final Bukaan SANDI = new Bukaan(CaraMasuk.SANDI, null);
    public static final Bukaan KUNCI_SANDI = new Bukaan(CaraMasuk.KUNCI_SANDI, null);
}
