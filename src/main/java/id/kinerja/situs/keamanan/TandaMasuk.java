package id.kinerja.situs.keamanan;

import id.kinerja.bersama.Pelaku;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** A signed-in person with the period that is open today; the one authority is her active role. */
public final class TandaMasuk extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;
    private final transient Pelaku pelaku;
    private final @Nullable String periode;

    TandaMasuk(Pelaku pelaku, @Nullable String periode) {
        super(AuthorityUtils.createAuthorityList("ROLE_" + pelaku.peran().name()));
        this.pelaku = pelaku;
        this.periode = periode;
        setAuthenticated(true);
    }

    @Override
    public Pelaku getPrincipal() {
        return pelaku;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    public @Nullable String periode() {
        return periode;
    }
}
