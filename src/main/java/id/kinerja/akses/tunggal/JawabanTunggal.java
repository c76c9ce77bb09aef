package id.kinerja.akses.tunggal;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.akses.AlamatSitus;
import id.kinerja.akses.Asal;
import id.kinerja.akses.PenyediaIdentitas;
import id.kinerja.akses.masuk.PemasangKuki;
import id.kinerja.akses.masuk.TampilanMasuk;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What the provider sends the browser back with, and what becomes of it. */
@Component
class JawabanTunggal {

    private static final Logger LOG = LoggerFactory.getLogger(JawabanTunggal.class);
    private static final int PANJANG_MAKS = 4000;

    private final Penyedia penyedia;
    private final MasukDenganTunggal masuk;
    private final TampilanMasuk tampilan;
    private final PemasangKuki kuki;
    private final AlamatSitus alamat;

    JawabanTunggal(
            Penyedia penyedia,
            MasukDenganTunggal masuk,
            TampilanMasuk tampilan,
            PemasangKuki kuki,
            AlamatSitus alamat) {
        this.penyedia = penyedia;
        this.masuk = masuk;
        this.tampilan = tampilan;
        this.kuki = kuki;
        this.alamat = alamat;
    }

    ModelAndView terima(
            Optional<AlurTunggal.Alur> titip,
            PenyediaIdentitas setelan,
            HttpServletRequest permintaan,
            HttpServletResponse balasan) {
        var lanjut = titip.map(AlurTunggal.Alur::lanjut).orElse("");
        var orang = titip.filter(a -> cocok(a, setelan, permintaan)).flatMap(a -> tukar(a, permintaan));
        if (orang.isEmpty()) {
            return tampilan.awal("", teks("akses.tunggal.galat.gagal", setelan.nama()), lanjut, permintaan);
        }
        return switch (masuk.masuk(orang.get(), setelan, Asal.dari(permintaan))) {
            case MasukDenganTunggal.Hasil.Berhasil b -> kuki.masuk(b.tanda(), lanjut, permintaan, balasan);
            case MasukDenganTunggal.Hasil.PerluFaktor p -> kuki.perluKode(p.tanda(), lanjut, permintaan, balasan);
            case MasukDenganTunggal.Hasil.Ditolak d -> tampilan.awal("", d.kalimat(), lanjut, permintaan);
        };
    }

    /** The answer belongs to this way, and comes from the provider it led to (RFC 9207). */
    private static boolean cocok(AlurTunggal.Alur alur, PenyediaIdentitas setelan, HttpServletRequest permintaan) {
        var penerbit = permintaan.getParameter("iss");
        return alur.penerbit().equals(setelan.penerbit())
                && (penerbit == null || penerbit.equals(setelan.penerbit()))
                && alur.keadaan().equals(permintaan.getParameter("state"))
                && isi(permintaan, "error").isEmpty()
                && !isi(permintaan, "code").isEmpty();
    }

    private Optional<OidcUser> tukar(AlurTunggal.Alur alur, HttpServletRequest permintaan) {
        try {
            return Optional.of(penyedia.tukar(alur, alamat.asal(permintaan), isi(permintaan, "code"), alur.keadaan()));
        } catch (OAuth2AuthenticationException ditolak) {
            LOG.warn(
                    "A sign-in at the identity provider is refused: {}",
                    ditolak.getError().getErrorCode());
        } catch (RuntimeException gagal) {
            LOG.warn("A sign-in at the identity provider failed: {}", gagal.toString());
        }
        return Optional.empty();
    }

    private static String isi(HttpServletRequest permintaan, String nama) {
        var isi = Objects.requireNonNullElse(permintaan.getParameter(nama), "");
        return isi.length() > PANJANG_MAKS ? "" : isi;
    }
}
