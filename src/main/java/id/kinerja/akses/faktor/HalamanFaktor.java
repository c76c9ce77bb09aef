package id.kinerja.akses.faktor;

import id.kinerja.bersama.tata.Galat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The second factor of one's own account.
 *
 * @param wajib a role of hers needs it
 * @param kunci her passkeys
 * @param baru the app on offer, null where it is set up already
 * @param ada what is set up, null where nothing is
 * @param pemulihan recovery codes that were just made; they are shown this once
 */
public record HalamanFaktor(
        boolean wajib,
        List<Kunci> kunci,
        @Nullable Baru baru,
        @Nullable Ada ada,
        List<String> pemulihan,
        List<Galat> galat) {

    public HalamanFaktor {
        kunci = List.copyOf(kunci);
        pemulihan = List.copyOf(pemulihan);
        galat = List.copyOf(galat);
    }

    /** A passkey, with a sentence that says since when and when it was used. */
    public record Kunci(String id, String nama, String riwayat) {}

    /**
     * A secret on offer.
     *
     * @param kunci for typing, in groups of four
     * @param segel the same secret sealed, so that nothing is stored before it is confirmed
     */
    public record Baru(GambarQr qr, String kunci, String segel) {}

    /**
     * @param aplikasi since when there is an app, null where there are passkeys only
     * @param aplikasiBolehLepas it is not the last factor of somebody who must have one
     */
    public record Ada(@Nullable String aplikasi, int sisaPemulihan, boolean aplikasiBolehLepas) {}

    public @Nullable String galat(String id) {
        return Galat.untuk(galat, id);
    }
}
