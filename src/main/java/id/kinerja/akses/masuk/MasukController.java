package id.kinerja.akses.masuk;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.akses.Asal;
import id.kinerja.akses.BatasSesi;
import id.kinerja.akses.KukiSesi;
import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Nip;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class MasukController {

    private static final int PANJANG_MAKS = 200;

    private final Masuk masuk;
    private final AkunContohDitawarkan contoh;
    private final BatasSesi batas;

    MasukController(Masuk masuk, AkunContohDitawarkan contoh, BatasSesi batas) {
        this.masuk = masuk;
        this.contoh = contoh;
        this.batas = batas;
    }

    @GetMapping("/masuk")
    ModelAndView halaman(CsrfToken csrf, @RequestParam(defaultValue = "") String lanjut) {
        return formulir("", null, csrf, lanjut);
    }

    @PostMapping("/masuk")
    ModelAndView masuk(
            @RequestParam(defaultValue = "") String nip,
            @RequestParam(defaultValue = "") String sandi,
            @RequestParam(defaultValue = "") String lanjut,
            HttpServletRequest permintaan,
            HttpServletResponse jawaban) {
        var csrf = (CsrfToken) permintaan.getAttribute(CsrfToken.class.getName());
        try {
            return switch (masuk.masuk(potong(Nip.rapikan(nip)), potong(sandi), Asal.dari(permintaan))) {
                case Masuk.Hasil.Berhasil berhasil -> {
                    var kuki = KukiSesi.pasang(berhasil.tanda(), permintaan.isSecure(), batas);
                    jawaban.addHeader(HttpHeaders.SET_COOKIE, kuki.toString());
                    yield new ModelAndView("redirect:" + Tujuan.aman(lanjut));
                }
                case Masuk.Hasil.PerluKode perlu -> {
                    var kuki = KukiKode.pasang(perlu.tanda(), permintaan.isSecure());
                    jawaban.addHeader(HttpHeaders.SET_COOKIE, kuki.toString());
                    yield new ModelAndView("redirect:/masuk/kode", "lanjut", Tujuan.aman(lanjut));
                }
                case Masuk.Hasil.Ditolak ditolak -> formulir(nip, teks(ditolak.kunci()), csrf, lanjut);
                case Masuk.Hasil.Tunggu tunggu -> {
                    jawaban.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(tunggu.detik()));
                    var tampilan = formulir(nip, teks("akses.masuk.tunggu", tunggu.detik()), csrf, lanjut);
                    tampilan.setStatus(HttpStatus.TOO_MANY_REQUESTS);
                    yield tampilan;
                }
            };
        } catch (AturanDilanggar ditolak) {
            return formulir(nip, ditolak.kalimat(), csrf, lanjut);
        }
    }

    @PostMapping("/keluar")
    String keluar(HttpServletRequest permintaan, HttpServletResponse jawaban) {
        KukiSesi.sidik(permintaan).ifPresent(masuk::keluar);
        jawaban.addHeader(
                HttpHeaders.SET_COOKIE, KukiSesi.cabut(permintaan.isSecure()).toString());
        return "redirect:/masuk";
    }

    private ModelAndView formulir(String nip, @Nullable String galat, CsrfToken csrf, String lanjut) {
        var hal = new HalamanMasuk(
                nip,
                galat,
                csrf.getParameterName(),
                csrf.getToken(),
                Tujuan.aman(lanjut),
                contoh.aktif(),
                contoh.aktif() ? contoh.akun() : List.of());
        var tampilan = new ModelAndView("akses/masuk/halaman", "hal", hal);
        if (galat != null) {
            tampilan.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return tampilan;
    }

    private static String potong(String teks) {
        return teks.length() > PANJANG_MAKS ? teks.substring(0, PANJANG_MAKS) : teks;
    }
}
