package id.kinerja.akses.masuk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sign-in page.
 *
 * @param galat why the last attempt was refused, null on the first visit
 * @param lanjut where to go after signing in
 * @param akun sample accounts, empty outside sample mode
 * @param bersurel a forgotten password can be set anew by mail
 * @param tunggal what the accounts of the other system are called, null where none are taken
 */
public record HalamanMasuk(
        String nip,
        @Nullable String galat,
        String csrfNama,
        String csrfNilai,
        String lanjut,
        boolean modeContoh,
        List<AkunContohBaris> akun,
        @Nullable String tunggal,
        boolean bersurel) {

    public HalamanMasuk {
        akun = List.copyOf(akun);
    }

    /** One sample account, entered with one button. */
    public record AkunContohBaris(String peran, String nama, String nip, String sandi) {}
}
