package id.kinerja.akses.masuk;

import id.kinerja.akses.Asal;
import id.kinerja.akses.BatasSesi;
import id.kinerja.akses.KukiSesi;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The code of the second factor. Whoever comes without having given a password goes back to the first page. */
@Controller
@RequestMapping("/masuk/kode")
class KodeController {

    private static final int PANJANG_MAKS = 40;

    private final MasukDenganKode masuk;
    private final AkunContohDitawarkan contoh;
    private final BatasSesi batas;

    KodeController(MasukDenganKode masuk, AkunContohDitawarkan contoh, BatasSesi batas) {
        this.masuk = masuk;
        this.contoh = contoh;
        this.batas = batas;
    }

    @GetMapping
    ModelAndView halaman(@RequestParam(defaultValue = "") String lanjut, HttpServletRequest permintaan) {
        return masuk.ditunggu(KukiKode.sidik(permintaan)) ? formulir(null, lanjut, permintaan) : awal(lanjut);
    }

    @PostMapping
    ModelAndView masuk(
            @RequestParam(defaultValue = "") String kode,
            @RequestParam(defaultValue = "") String lanjut,
            HttpServletRequest permintaan,
            HttpServletResponse jawaban) {
        var potong = kode.length() > PANJANG_MAKS ? "" : kode;
        var hasil = masuk.masuk(KukiKode.sidik(permintaan), potong, Asal.dari(permintaan));
        if (hasil.isEmpty()) {
            return awal(lanjut);
        }
        return switch (hasil.get()) {
            case MasukDenganKode.Hasil.Berhasil berhasil -> {
                var aman = permintaan.isSecure();
                var kuki = KukiSesi.pasang(berhasil.tanda(), aman, batas);
                jawaban.addHeader(HttpHeaders.SET_COOKIE, kuki.toString());
                jawaban.addHeader(HttpHeaders.SET_COOKIE, KukiKode.cabut(aman).toString());
                yield new ModelAndView("redirect:" + Tujuan.aman(lanjut));
            }
            case MasukDenganKode.Hasil.Ditolak ditolak -> {
                var tampilan = formulir(ditolak.sebab().kalimat(), lanjut, permintaan);
                tampilan.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                if (ditolak.sebab().detik() > 0) {
                    tampilan.setStatus(HttpStatus.TOO_MANY_REQUESTS);
                    jawaban.setHeader(
                            HttpHeaders.RETRY_AFTER,
                            String.valueOf(ditolak.sebab().detik()));
                }
                yield tampilan;
            }
        };
    }

    private static ModelAndView awal(String lanjut) {
        return new ModelAndView("redirect:/masuk", "lanjut", Tujuan.aman(lanjut));
    }

    private ModelAndView formulir(@Nullable String galat, String lanjut, HttpServletRequest permintaan) {
        var csrf = (CsrfToken) permintaan.getAttribute(CsrfToken.class.getName());
        var hal = new HalamanKode(galat, csrf.getParameterName(), csrf.getToken(), Tujuan.aman(lanjut), contoh.aktif());
        return new ModelAndView("akses/masuk/kode", "hal", hal);
    }
}
