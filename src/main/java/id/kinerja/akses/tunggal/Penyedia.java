package id.kinerja.akses.tunggal;

import id.kinerja.akses.MasukTunggal;
import id.kinerja.akses.PenyediaIdentitas;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Talks to the provider. What it offers is asked for at the first sign-in, so a provider that is down stops no start. */
@Component
class Penyedia {

    static final String KEMBALI = "/masuk/tunggal/kembali";

    private static final String NAMA = "tunggal";
    private static final String AKHIRI_SESI = "end_session_endpoint";
    private static final Duration SABAR = Duration.ofSeconds(10);

    private final MasukTunggal setelan;
    private @Nullable Dikenal dikenal;

    private record Dikenal(
            PenyediaIdentitas setelan, ClientRegistration pendaftaran, AuthenticationProvider pemeriksa) {}

    Penyedia(MasukTunggal setelan) {
        this.setelan = setelan;
    }

    private static RestClientAuthorizationCodeTokenResponseClient penukar() {
        var sambungan = new JdkClientHttpRequestFactory();
        sambungan.setReadTimeout(SABAR);
        var penukar = new RestClientAuthorizationCodeTokenResponseClient();
        penukar.setRestClient(RestClient.builder()
                .requestFactory(sambungan)
                .configureMessageConverters(k ->
                        k.registerDefaults().addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return penukar;
    }

    Optional<PenyediaIdentitas> setelan() {
        return setelan.penyedia();
    }

    /** Where to send the browser. */
    String alamatMasuk(AlurTunggal.Alur alur, String asal) {
        return permintaan(alur, asal).getAuthorizationRequestUri();
    }

    /**
     * Who it is: takes the code, and checks signature, issuer, audience, time and nonce of the token.
     *
     * @throws org.springframework.security.core.AuthenticationException where anything does not fit
     */
    OidcUser tukar(AlurTunggal.Alur alur, String asal, String kode, String keadaan) {
        var jawaban = OAuth2AuthorizationResponse.success(kode)
                .state(keadaan)
                .redirectUri(asal + KEMBALI)
                .build();
        var bukti = new OAuth2LoginAuthenticationToken(
                pendaftaran(), new OAuth2AuthorizationExchange(permintaan(alur, asal), jawaban));
        if (dikenal().pemeriksa().authenticate(bukti) instanceof OAuth2LoginAuthenticationToken masuk
                && masuk.getPrincipal() instanceof OidcUser orang) {
            return orang;
        }
        throw new IllegalStateException("no OpenID Connect user");
    }

    /** Where the sign-in at the provider is ended, if it can be. */
    Optional<String> alamatKeluar() {
        var alamat =
                pendaftaran().getProviderDetails().getConfigurationMetadata().get(AKHIRI_SESI);
        return Optional.ofNullable(alamat).map(Object::toString);
    }

    private OAuth2AuthorizationRequest permintaan(AlurTunggal.Alur alur, String asal) {
        var pendaftaran = pendaftaran();
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(
                        Objects.requireNonNull(pendaftaran.getProviderDetails().getAuthorizationUri()))
                .clientId(pendaftaran.getClientId())
                .redirectUri(asal + KEMBALI)
                .scopes(pendaftaran.getScopes())
                .state(alur.keadaan())
                .attributes(Map.of(
                        OidcParameterNames.NONCE, alur.sekali(), PkceParameterNames.CODE_VERIFIER, alur.pembukti()))
                .additionalParameters(Map.of(
                        OidcParameterNames.NONCE,
                        sidik(alur.sekali()),
                        PkceParameterNames.CODE_CHALLENGE,
                        sidik(alur.pembukti()),
                        PkceParameterNames.CODE_CHALLENGE_METHOD,
                        "S256"))
                .build();
    }

    private ClientRegistration pendaftaran() {
        return dikenal().pendaftaran();
    }

    private synchronized Dikenal dikenal() {
        var kini = setelan.penyedia().orElseThrow();
        var ada = dikenal;
        if (ada == null || !ada.setelan().equals(kini)) {
            ada = new Dikenal(
                    kini,
                    ClientRegistrations.fromIssuerLocation(kini.penerbit())
                            .registrationId(NAMA)
                            .clientId(kini.klien())
                            .clientSecret(kini.rahasia())
                            .scope("openid", "profile")
                            .redirectUri("{baseUrl}" + KEMBALI)
                            .build(),
                    new OidcAuthorizationCodeAuthenticationProvider(penukar(), new OidcUserService()));
            dikenal = ada;
        }
        return ada;
    }

    private static String sidik(String isi) {
        try {
            var sha = MessageDigest.getInstance("SHA-256").digest(isi.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sha);
        } catch (NoSuchAlgorithmException mustahil) {
            throw new IllegalStateException(mustahil);
        }
    }
}
