package id.kinerja.akses.tunggal;

import id.kinerja.akses.PenyediaIdentitas;
import id.kinerja.akses.data.KunciFaktor;
import id.kinerja.akses.data.SesiTersimpan;
import id.kinerja.bersama.AkunId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Where a sign-in that began at the provider is ended there (OpenID Connect RP-Initiated Logout 1.0). */
@Component
class KeluarTunggal {

    private static final Logger LOG = LoggerFactory.getLogger(KeluarTunggal.class);

    private final Penyedia penyedia;
    private final KunciFaktor kunci;

    KeluarTunggal(Penyedia penyedia, KunciFaktor kunci) {
        this.penyedia = penyedia;
        this.kunci = kunci;
    }

    /** Nothing where it began here, or where the provider has no such address. */
    Optional<HalamanKeluar> lanjutan(SesiTersimpan.Ditutup sesi, String asal) {
        return Optional.ofNullable(sesi.tandaKeluar())
                .flatMap(segel -> penyedia.setelan().flatMap(s -> lanjutan(segel, sesi.akun(), s, asal)));
    }

    private Optional<HalamanKeluar> lanjutan(String segel, AkunId akun, PenyediaIdentitas setelan, String asal) {
        try {
            return kunci.segel()
                    .buka(segel, MasukDenganTunggal.untukKeluar(akun))
                    .map(token -> new String(token, StandardCharsets.US_ASCII))
                    .flatMap(token -> penyedia.alamatKeluar().map(ke -> alamat(ke, token, setelan.klien(), asal)))
                    .map(ke -> new HalamanKeluar(setelan.nama(), ke));
        } catch (RuntimeException takTerjangkau) {
            LOG.warn("A sign-in at the identity provider cannot be ended: {}", takTerjangkau.toString());
            return Optional.empty();
        }
    }

    private static String alamat(String keluar, String token, String klien, String asal) {
        return keluar + (keluar.contains("?") ? "&" : "?") + "id_token_hint=" + sandi(token) + "&client_id="
                + sandi(klien) + "&post_logout_redirect_uri=" + sandi(asal + "/masuk");
    }

    private static String sandi(String isi) {
        return URLEncoder.encode(isi, StandardCharsets.UTF_8);
    }
}
