package id.kinerja.akses.tunggal;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.akses.Asal;
import id.kinerja.akses.Bukaan;
import id.kinerja.akses.CaraMasuk;
import id.kinerja.akses.PenyediaIdentitas;
import id.kinerja.akses.data.AkunTersimpan;
import id.kinerja.akses.data.KunciFaktor;
import id.kinerja.akses.masuk.PembukaSesi;
import id.kinerja.audit.Jejak;
import id.kinerja.bersama.AkunId;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds whose account a token opens. Nobody gets an account by this: who has none is told whom to ask. */
@Service
class MasukDenganTunggal {

    private final AkunTersimpan akun;
    private final PembukaSesi pembuka;
    private final KunciFaktor kunci;
    private final Jejak jejak;

    MasukDenganTunggal(AkunTersimpan akun, PembukaSesi pembuka, KunciFaktor kunci, Jejak jejak) {
        this.akun = akun;
        this.pembuka = pembuka;
        this.kunci = kunci;
        this.jejak = jejak;
    }

    /** How it ended. */
    sealed interface Hasil {

        /** @param tanda for the cookie of the new sign-in */
        record Berhasil(String tanda) implements Hasil {}

        /** @param tanda for the cookie of who has yet to show a second factor */
        record PerluFaktor(String tanda) implements Hasil {}

        record Ditolak(String kalimat) implements Hasil {}
    }

    @Transactional
    Hasil masuk(OidcUser orang, PenyediaIdentitas penyedia, Asal asal) {
        return switch (KlaimNip.dari(orang.getClaims().get(penyedia.klaimNip()))) {
            case KlaimNip.Kosong _ -> new Hasil.Ditolak(teks("akses.tunggal.galat.kosong", penyedia.nama()));
            case KlaimNip.Ganda _ -> new Hasil.Ditolak(teks("akses.tunggal.galat.ganda", penyedia.nama()));
            case KlaimNip.Satu satu -> masuk(satu.nip(), orang, penyedia, asal);
        };
    }

    private Hasil masuk(String nip, OidcUser orang, PenyediaIdentitas penyedia, Asal asal) {
        var milik = akun.denganNip(nip);
        if (milik.isEmpty()) {
            return new Hasil.Ditolak(teks("akses.tunggal.galat.tak-dikenal"));
        }
        if (!milik.get().aktif()) {
            jejak.catat(null, "akses.tunggal.ditutup", "Akun", milik.get().id().toString(), "");
            return new Hasil.Ditolak(teks("akses.tunggal.galat.ditutup"));
        }
        var bukaan = bukaan(milik.get().id(), orang);
        return milik.get().berfaktor() && !dipercaya(orang, penyedia)
                ? new Hasil.PerluFaktor(pembuka.tungguKode(milik.get().id(), bukaan))
                : new Hasil.Berhasil(pembuka.buka(milik.get().id(), bukaan, asal));
    }

    /** The token ends the sign-in at the provider later; sealed, because it says who she is. */
    private Bukaan bukaan(AkunId id, OidcUser orang) {
        var token = orang.getIdToken().getTokenValue().getBytes(StandardCharsets.US_ASCII);
        return new Bukaan(CaraMasuk.TUNGGAL, kunci.segel().tutup(token, untukKeluar(id)));
    }

    static String untukKeluar(AkunId id) {
        return "keluar " + id;
    }

    /** Only where the operator says which of the provider's methods or levels are as good as our factor. */
    private static boolean dipercaya(OidcUser orang, PenyediaIdentitas penyedia) {
        var amr = orang.getClaims().get("amr") instanceof Collection<?> cara ? cara : List.of();
        return amr.stream().anyMatch(a -> penyedia.amr().contains(a.toString()))
                || Optional.ofNullable(orang.getIdToken().getAuthenticationContextClass())
                        .filter(penyedia.acr()::contains)
                        .isPresent();
    }
}
