package id.kinerja.akses.masuk;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.akses.AlamatSitus;
import id.kinerja.akses.Asal;
import id.kinerja.akses.KukiTitipan;
import id.kinerja.akses.data.PeriksaKunciSandi;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Signing in with a passkey: without a name and password, or after them instead of a code. */
@Controller
@RequestMapping("/masuk/kunci-sandi")
class KunciMasukController {

    private final MasukDenganKunci masuk;
    private final TampilanMasuk tampilan;
    private final PemasangKuki kuki;
    private final AlamatSitus alamat;

    KunciMasukController(MasukDenganKunci masuk, TampilanMasuk tampilan, PemasangKuki kuki, AlamatSitus alamat) {
        this.masuk = masuk;
        this.tampilan = tampilan;
        this.kuki = kuki;
        this.alamat = alamat;
    }

    /** Answers our own script, not a page. */
    @PostMapping("/tantangan")
    ResponseEntity<Map<String, Object>> tantangan(HttpServletRequest permintaan) {
        var tuanRumah = AlamatSitus.tuanRumah(alamat.asal(permintaan));
        var baru = masuk.tantangan(tuanRumah, KukiKode.sidik(permintaan));
        var titip = KukiTitipan.KUNCI_MASUK.pasang(baru.tanda(), permintaan.isSecure());
        return ResponseEntity.ok()
                .header(HttpHeaders.SET_COOKIE, titip.toString())
                .body(baru.pilihan());
    }

    @PostMapping
    ModelAndView masuk(
            @RequestParam(defaultValue = "") String jawaban,
            @RequestParam(defaultValue = "") String lanjut,
            HttpServletRequest permintaan,
            HttpServletResponse balasan) {
        var titip = masuk.ambil(KukiTitipan.KUNCI_MASUK.sidik(permintaan).orElse(""));
        var hasil = titip.flatMap(t -> masuk.masuk(
                jawaban,
                new MasukDenganKunci.Ditunggu(
                        new PeriksaKunciSandi.Harapan(alamat.asal(permintaan), t.isi()),
                        t.akun(),
                        KukiKode.sidik(permintaan)),
                Asal.dari(permintaan)));
        if (hasil.isPresent()) {
            return kuki.masuk(hasil.get(), lanjut, permintaan, balasan);
        }
        return titip.isPresent() && titip.get().akun() != null
                ? tampilan.kode(teks("akses.kunci.galat.masuk"), lanjut, permintaan)
                : tampilan.awal("", teks("akses.kunci.galat.masuk"), lanjut, permintaan);
    }
}
