package id.kinerja.akses;

import java.util.Set;

/**
 * The OpenID Connect provider whose accounts open this installation.
 *
 * @param penerbit its issuer, exactly as its tokens name it
 * @param klaimNip the claim that carries the NIP
 * @param nama what people call it, for the button
 * @param amr methods of its sign-in that stand for our second factor (RFC 8176), none trusted where empty
 * @param acr levels of its sign-in that do so, none trusted where empty
 */
public record PenyediaIdentitas(
        String penerbit, String klien, String rahasia, String klaimNip, String nama, Set<String> amr, Set<String> acr) {

    public PenyediaIdentitas {
        amr = Set.copyOf(amr);
        acr = Set.copyOf(acr);
    }
}
