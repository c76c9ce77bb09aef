package id.kinerja.akses.data;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticatorTransport;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.data.extension.authenticator.AuthenticationExtensionsAuthenticatorOutputs;
import com.webauthn4j.data.extension.client.AuthenticationExtensionsClientOutputs;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import id.kinerja.akses.AlamatSitus;
import id.kinerja.akses.model.PilihanKunciSandi;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Checks what a device answers to a challenge. That somebody was present and made sure of herself is always asked. */
@Component
public class PeriksaKunciSandi {

    private static final Logger LOG = LoggerFactory.getLogger(PeriksaKunciSandi.class);
    private static final int JAWABAN_MAKS = 20_000;
    private static final int JALUR_MAKS = 6;

    /** Made at the first passkey: reading its classes would hold up every start. */
    private static final class Alat {
        static final ObjectConverter PENGUBAH = new ObjectConverter();
        static final WebAuthnManager PENGELOLA = WebAuthnManager.createNonStrictWebAuthnManager(PENGUBAH);
        static final AttestedCredentialDataConverter PENYALIN = new AttestedCredentialDataConverter(PENGUBAH);
        static final List<PublicKeyCredentialParameters> ALGORITMA = PilihanKunciSandi.ALGORITMA.stream()
                .map(a -> new PublicKeyCredentialParameters(
                        PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.create(a)))
                .toList();
    }

    /**
     * What the answer has to fit.
     *
     * @param asal the address of the page, as the browser names it
     * @param tantangan the challenge, in Base64url
     */
    public record Harapan(String asal, String tantangan) {

        private ServerProperty peladen() {
            return ServerProperty.builder()
                    .origin(new Origin(asal))
                    .rpId(AlamatSitus.tuanRumah(asal))
                    .challenge(new DefaultChallenge(tantangan))
                    .build();
        }
    }

    /** How a signature was taken. */
    public sealed interface Hasil {

        /** @param hitungan the counter that came with it */
        record Cocok(long hitungan) implements Hasil {}

        /** The counter went back: there may be a copy of the device. */
        record Mundur() implements Hasil {}

        record Ditolak() implements Hasil {}
    }

    /** The new passkey, or nothing where the answer is not one to this challenge from this address. */
    public Optional<KunciSandiTersimpan.Baru> baru(String jawaban, Harapan harapan) {
        if (jawaban.length() > JAWABAN_MAKS) {
            return Optional.empty();
        }
        try {
            var isi = Alat.PENGELOLA.verifyRegistrationResponseJSON(
                    jawaban, new RegistrationParameters(harapan.peladen(), Alat.ALGORITMA, true, true));
            var data = Objects.requireNonNull(isi.getAttestationObject()).getAuthenticatorData();
            var bahan = Objects.requireNonNull(data.getAttestedCredentialData());
            return Optional.of(new KunciSandiTersimpan.Baru(
                    PilihanKunciSandi.base64(bahan.getCredentialId()),
                    PilihanKunciSandi.base64(Alat.PENYALIN.convert(bahan)),
                    data.getSignCount(),
                    data.isFlagBE(),
                    jalur(isi.getTransports())));
        } catch (RuntimeException bukan) {
            return tolak(bukan);
        }
    }

    /** What was answered at sign-in, not checked yet. */
    public Optional<AuthenticationData> baca(String jawaban) {
        if (jawaban.length() > JAWABAN_MAKS) {
            return Optional.empty();
        }
        try {
            return Optional.of(Alat.PENGELOLA.parseAuthenticationResponseJSON(jawaban));
        } catch (RuntimeException bukan) {
            return tolak(bukan);
        }
    }

    public Hasil periksa(AuthenticationData jawaban, KunciSandiTersimpan.Kunci kunci, Harapan harapan) {
        try {
            var isi = Alat.PENGELOLA.verify(
                    jawaban, new AuthenticationParameters(harapan.peladen(), catatan(kunci), null, true, true));
            return new Hasil.Cocok(
                    Objects.requireNonNull(isi.getAuthenticatorData()).getSignCount());
        } catch (MaliciousCounterValueException mundur) {
            return new Hasil.Mundur();
        } catch (RuntimeException bukan) {
            tolak(bukan);
            return new Hasil.Ditolak();
        }
    }

    private CredentialRecordImpl catatan(KunciSandiTersimpan.Kunci kunci) {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                true,
                kunci.dapatDisalin(),
                null,
                kunci.hitungan(),
                Alat.PENYALIN.convert(Base64.getUrlDecoder().decode(kunci.bahan())),
                new AuthenticationExtensionsAuthenticatorOutputs<>(),
                null,
                new AuthenticationExtensionsClientOutputs<>(),
                Set.of());
    }

    /** Whatever a stranger may send: the reason is for who looks for it, and holds nothing of what was sent. */
    private static <T> Optional<T> tolak(RuntimeException sebab) {
        LOG.debug("A passkey was refused: {}", sebab.getClass().getSimpleName());
        return Optional.empty();
    }

    private static String jalur(Set<AuthenticatorTransport> semua) {
        return Optional.ofNullable(semua).orElse(Set.of()).stream()
                .map(AuthenticatorTransport::getValue)
                .filter(j -> j.matches("[a-z-]{2,20}"))
                .sorted()
                .limit(JALUR_MAKS)
                .collect(Collectors.joining(","));
    }
}
