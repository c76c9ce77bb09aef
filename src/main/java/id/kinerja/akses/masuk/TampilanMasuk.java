package id.kinerja.akses.masuk;

import id.kinerja.akses.MasukTunggal;
import id.kinerja.akses.PengirimSurel;
import id.kinerja.akses.PenyediaIdentitas;
import id.kinerja.bersama.AkunId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The two pages of signing in. */
@Component
public class TampilanMasuk {

    private final AkunContohDitawarkan contoh;
    private final FaktorDitunggu faktor;
    private final MasukTunggal tunggal;
    private final PengirimSurel pengirim;

    TampilanMasuk(AkunContohDitawarkan contoh, FaktorDitunggu faktor, MasukTunggal tunggal, PengirimSurel pengirim) {
        this.contoh = contoh;
        this.faktor = faktor;
        this.tunggal = tunggal;
        this.pengirim = pengirim;
    }

    /** @param galat why the last attempt was refused, null on the first visit */
    public ModelAndView awal(String nip, @Nullable String galat, String lanjut, HttpServletRequest permintaan) {
        var csrf = csrf(permintaan);
        var hal = new HalamanMasuk(
                nip,
                galat,
                csrf.getParameterName(),
                csrf.getToken(),
                Tujuan.aman(lanjut),
                contoh.aktif(),
                contoh.aktif() ? contoh.akun() : List.of(),
                tunggal.penyedia().map(PenyediaIdentitas::nama).orElse(null),
                pengirim.aktif());
        return bersalah(new ModelAndView("akses/masuk/halaman", "hal", hal), galat);
    }

    /** Asks for the second factor, or leads back to the first page where none is awaited. */
    ModelAndView kode(@Nullable String galat, String lanjut, HttpServletRequest permintaan) {
        return faktor.ditunggu(permintaan)
                .map(akun -> kode(akun, galat, lanjut, permintaan))
                .orElseGet(() -> keAwal(lanjut));
    }

    static ModelAndView keAwal(String lanjut) {
        return new ModelAndView("redirect:/masuk", "lanjut", Tujuan.aman(lanjut));
    }

    private ModelAndView kode(AkunId akun, @Nullable String galat, String lanjut, HttpServletRequest permintaan) {
        var csrf = csrf(permintaan);
        var hal = new HalamanKode(
                galat,
                csrf.getParameterName(),
                csrf.getToken(),
                Tujuan.aman(lanjut),
                contoh.aktif(),
                faktor.berkunci(akun));
        return bersalah(new ModelAndView("akses/masuk/kode", "hal", hal), galat);
    }

    private static CsrfToken csrf(HttpServletRequest permintaan) {
        return (CsrfToken) permintaan.getAttribute(CsrfToken.class.getName());
    }

    private static ModelAndView bersalah(ModelAndView tampilan, @Nullable String galat) {
        Optional.ofNullable(galat).ifPresent(g -> tampilan.setStatus(HttpStatus.UNPROCESSABLE_CONTENT));
        return tampilan;
    }
}
