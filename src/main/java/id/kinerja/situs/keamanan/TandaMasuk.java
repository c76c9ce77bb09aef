package id.kinerja.situs.keamanan;

import id.kinerja.akses.Keharusan;
import id.kinerja.bersama.Pelaku;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** A signed-in person with the period that is open today; the one authority is her active role. */
public final class TandaMasuk extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;
    private final transient Pelaku pelaku;
    private final @Nullable String periode;
    private final @Nullable Keharusan keharusan;

    TandaMasuk(Pelaku pelaku, @Nullable String periode, @Nullable Keharusan keharusan) {
        super(AuthorityUtils.createAuthorityList("ROLE_" + pelaku.peran().name()));
        this.pelaku = pelaku;
        this.periode = periode;
        this.keharusan = keharusan;
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

    /** What she has to do before anything else. */
    public @Nullable Keharusan keharusan() {
        return keharusan;
    }
}
