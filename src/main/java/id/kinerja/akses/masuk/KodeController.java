package id.kinerja.akses.masuk;

import id.kinerja.akses.Asal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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
    private final TampilanMasuk tampilan;
    private final PemasangKuki kuki;

    KodeController(MasukDenganKode masuk, TampilanMasuk tampilan, PemasangKuki kuki) {
        this.masuk = masuk;
        this.tampilan = tampilan;
        this.kuki = kuki;
    }

    @GetMapping
    ModelAndView halaman(@RequestParam(defaultValue = "") String lanjut, HttpServletRequest permintaan) {
        return tampilan.kode(null, lanjut, permintaan);
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
            return TampilanMasuk.keAwal(lanjut);
        }
        return switch (hasil.get()) {
            case MasukDenganKode.Hasil.Berhasil berhasil -> kuki.masuk(berhasil.tanda(), lanjut, permintaan, jawaban);
            case MasukDenganKode.Hasil.Ditolak ditolak -> {
                var tampil = tampilan.kode(ditolak.sebab().kalimat(), lanjut, permintaan);
                if (ditolak.sebab().detik() > 0) {
                    tampil.setStatus(HttpStatus.TOO_MANY_REQUESTS);
                    jawaban.setHeader(
                            HttpHeaders.RETRY_AFTER,
                            String.valueOf(ditolak.sebab().detik()));
                }
                yield tampil;
            }
        };
    }
}
