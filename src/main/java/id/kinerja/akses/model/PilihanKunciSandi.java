package id.kinerja.akses.model;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a browser is asked for when a passkey is made or used (WebAuthn level 3, section 5.4 and 5.5, as JSON). */
public final class PilihanKunciSandi {

    /** ES256, EdDSA and RS256, as COSE numbers them: what devices in use offer. */
    public static final List<Integer> ALGORITMA = List.of(-7, -8, -257);

    private static final long WAKTU_MILIDETIK = 300_000;
    private static final String JENIS = "public-key";

    private PilihanKunciSandi() {}

    /** Whose passkey it becomes. */
    public record Pemilik(UUID akun, String namaMasuk, String nama) {}

    /**
     * One that is registered.
     *
     * @param nomor in Base64url
     * @param jalur how the device is reached, joined by commas
     */
    public record Kredensial(String nomor, String jalur) {}

    /** A passkey that the device keeps itself, so that no name has to be typed at sign-in. */
    public static Map<String, Object> baru(
            String tuanRumah, String tantangan, Pemilik pemilik, List<Kredensial> sudahAda) {
        return Map.of(
                "rp", Map.of("id", tuanRumah, "name", "Kinerja"),
                "user",
                        Map.of(
                                "id", base64(sidik(pemilik.akun())),
                                "name", pemilik.namaMasuk(),
                                "displayName", pemilik.nama()),
                "challenge", tantangan,
                "pubKeyCredParams",
                        ALGORITMA.stream()
                                .map(a -> Map.of("type", JENIS, "alg", a))
                                .toList(),
                "timeout", WAKTU_MILIDETIK,
                "excludeCredentials", daftar(sudahAda),
                "authenticatorSelection",
                        Map.of(
                                "residentKey", "required",
                                "requireResidentKey", true,
                                "userVerification", "required"),
                "attestation", "none");
    }

    /** @param boleh empty where the device shall say who it is */
    public static Map<String, Object> masuk(String tuanRumah, String tantangan, List<Kredensial> boleh) {
        return Map.of(
                "rpId", tuanRumah,
                "challenge", tantangan,
                "timeout", WAKTU_MILIDETIK,
                "allowCredentials", daftar(boleh),
                "userVerification", "required");
    }

    /** What a device keeps to name the account: nothing that says who it is. */
    public static byte[] sidik(UUID akun) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(akun.getMostSignificantBits())
                .putLong(akun.getLeastSignificantBits())
                .array();
    }

    private static List<Map<String, Object>> daftar(List<Kredensial> semua) {
        return semua.stream()
                .map(k -> Map.<String, Object>of(
                        "type",
                        JENIS,
                        "id",
                        k.nomor(),
                        "transports",
                        k.jalur().isEmpty() ? List.of() : List.of(k.jalur().split(",", -1))))
                .toList();
    }

    /** As browsers and the tables have it. */
    public static String base64(byte[] isi) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(isi);
    }
}
