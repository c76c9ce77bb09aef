package id.kinerja.akses.faktor;

import id.kinerja.bersama.tata.Galat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The second factor of one's own account.
 *
 * @param wajib a role of hers needs it
 * @param baru what to set up, null where one is set up already
 * @param ada what is set up, null where nothing is
 * @param pemulihan recovery codes that were just made; they are shown this once
 */
public record HalamanFaktor(
        boolean wajib, @Nullable Baru baru, @Nullable Ada ada, List<String> pemulihan, List<Galat> galat) {

    public HalamanFaktor {
        pemulihan = List.copyOf(pemulihan);
        galat = List.copyOf(galat);
    }

    /**
     * A secret on offer.
     *
     * @param kunci for typing, in groups of four
     * @param segel the same secret sealed, so that nothing is stored before it is confirmed
     */
    public record Baru(GambarQr qr, String kunci, String segel) {}

    public record Ada(String sejak, int sisaPemulihan) {}

    public @Nullable String galat(String id) {
        return Galat.untuk(galat, id);
    }
}
