package id.kinerja.akses.masuk;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.akses.Asal;
import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Nip;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class MasukController {

    private static final int PANJANG_MAKS = 200;

    private final Masuk masuk;
    private final TampilanMasuk tampilan;
    private final PemasangKuki kuki;

    MasukController(Masuk masuk, TampilanMasuk tampilan, PemasangKuki kuki) {
        this.masuk = masuk;
        this.tampilan = tampilan;
        this.kuki = kuki;
    }

    @GetMapping("/masuk")
    ModelAndView halaman(@RequestParam(defaultValue = "") String lanjut, HttpServletRequest permintaan) {
        return tampilan.awal("", null, lanjut, permintaan);
    }

    @PostMapping("/masuk")
    ModelAndView masuk(
            @RequestParam(defaultValue = "") String nip,
            @RequestParam(defaultValue = "") String sandi,
            @RequestParam(defaultValue = "") String lanjut,
            HttpServletRequest permintaan,
            HttpServletResponse jawaban) {
        try {
            return switch (masuk.masuk(potong(Nip.rapikan(nip)), potong(sandi), Asal.dari(permintaan))) {
                case Masuk.Hasil.Berhasil berhasil -> kuki.masuk(berhasil.tanda(), lanjut, permintaan, jawaban);
                case Masuk.Hasil.PerluKode perlu -> kuki.perluKode(perlu.tanda(), lanjut, permintaan, jawaban);
                case Masuk.Hasil.Ditolak ditolak -> tampilan.awal(nip, teks(ditolak.kunci()), lanjut, permintaan);
                case Masuk.Hasil.Tunggu tunggu -> {
                    jawaban.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(tunggu.detik()));
                    var tampil = tampilan.awal(nip, teks("akses.masuk.tunggu", tunggu.detik()), lanjut, permintaan);
                    tampil.setStatus(HttpStatus.TOO_MANY_REQUESTS);
                    yield tampil;
                }
            };
        } catch (AturanDilanggar ditolak) {
            return tampilan.awal(nip, ditolak.kalimat(), lanjut, permintaan);
        }
    }

    private static String potong(String teks) {
        return teks.length() > PANJANG_MAKS ? teks.substring(0, PANJANG_MAKS) : teks;
    }
}
