package id.kinerja.akses.faktor;

import id.kinerja.akses.AlamatSitus;
import id.kinerja.akses.KukiSesi;
import id.kinerja.akses.KukiTitipan;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.TidakDitemukan;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One's own passkeys: asking for one, adding it, taking it away. */
@Controller
@RequestMapping("/akun/faktor-kedua/kunci-sandi")
class KunciSandiController {

    private final KunciSaya kunci;
    private final FaktorSaya saya;
    private final TampilanFaktor tampilan;
    private final AlamatSitus alamat;

    KunciSandiController(KunciSaya kunci, FaktorSaya saya, TampilanFaktor tampilan, AlamatSitus alamat) {
        this.kunci = kunci;
        this.saya = saya;
        this.tampilan = tampilan;
        this.alamat = alamat;
    }

    /** Answers our own script, not a page. */
    @PostMapping("/tantangan")
    ResponseEntity<Map<String, Object>> tantangan(
            @RequestParam(defaultValue = "") String sandi,
            HttpServletRequest permintaan,
            @AuthenticationPrincipal Pelaku pelaku) {
        var keberatan = kunci.keberatanSandi(
                FormFaktor.batasi(sandi), KukiSesi.sidik(permintaan).orElse(""), pelaku);
        if (keberatan.isPresent()) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(Map.of("galat", keberatan.get()));
        }
        var baru = kunci.tantangan(AlamatSitus.tuanRumah(alamat.asal(permintaan)), pelaku);
        var kuki = KukiTitipan.KUNCI_BARU.pasang(baru.tanda(), permintaan.isSecure());
        return ResponseEntity.ok()
                .header(HttpHeaders.SET_COOKIE, kuki.toString())
                .body(baru.pilihan());
    }

    @PostMapping
    ModelAndView pasang(
            @RequestParam(defaultValue = "") String nama,
            @RequestParam(defaultValue = "") String jawaban,
            HttpServletRequest permintaan,
            @AuthenticationPrincipal Pelaku pelaku) {
        var titip = KukiTitipan.KUNCI_BARU.sidik(permintaan).orElse("");
        var sini = KukiSesi.sidik(permintaan).orElse("");
        var hasil = kunci.pasang(new FormKunci(nama, jawaban, alamat.asal(permintaan)), titip, sini, pelaku);
        return hasil.galat().isEmpty() && hasil.pemulihan().isEmpty()
                ? new ModelAndView("redirect:/akun/faktor-kedua?kabar=akses.kabar.kunci-pasang")
                : tampilan.jawab(hasil, "", pelaku);
    }

    @PostMapping("/{id}/pelepasan")
    ModelAndView lepas(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String sandi,
            HttpServletRequest permintaan,
            @AuthenticationPrincipal Pelaku pelaku) {
        if (!kunci.milik(id, pelaku)) {
            throw new TidakDitemukan(id);
        }
        var form = new FormSandi(
                FormFaktor.batasi(sandi), KukiSesi.sidik(permintaan).orElse(""));
        var galat = kunci.lepas(id, form, saya.wajib(pelaku), pelaku);
        return galat.isEmpty()
                ? new ModelAndView("redirect:/akun/faktor-kedua?kabar=akses.kabar.kunci-lepas")
                : tampilan.jawab(new UbahFaktor.Hasil(List.of(), galat), "", pelaku);
    }
}
