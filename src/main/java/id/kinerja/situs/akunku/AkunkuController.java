package id.kinerja.situs.akunku;

import id.kinerja.akses.PengirimSurel;
import id.kinerja.bersama.tata.NamaKuki;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Pages that need nothing but the shell: all entries, my roles, my preferences. */
@Controller
class AkunkuController {

    private static final Duration SETAHUN = Duration.ofDays(365);
    private static final Set<String> TEMA = Set.of("terang", "gelap", "ikut");
    private static final Set<String> BAHASA = Set.of("id", "en");

    private final PengirimSurel pengirim;

    AkunkuController(PengirimSurel pengirim) {
        this.pengirim = pengirim;
    }

    @GetMapping("/")
    String awal() {
        return "redirect:/hari-ini";
    }

    @GetMapping("/menu")
    String menu() {
        return "situs/akunku/menu";
    }

    @GetMapping("/peran")
    String peran() {
        return "situs/akunku/peran";
    }

    @GetMapping("/akun")
    ModelAndView akun() {
        return new ModelAndView("situs/akunku/akun", "bersurel", pengirim.aktif());
    }

    @PostMapping("/akun")
    String simpan(
            @RequestParam(defaultValue = "ikut") String tema,
            @RequestParam(defaultValue = "id") String bahasa,
            HttpServletRequest permintaan,
            HttpServletResponse jawaban) {
        kuki(permintaan, jawaban, "tema", TEMA.contains(tema) ? tema : "ikut");
        kuki(permintaan, jawaban, "bahasa", BAHASA.contains(bahasa) ? bahasa : "id");
        return "redirect:/akun?kabar=situs.kabar.tersimpan";
    }

    private static void kuki(HttpServletRequest permintaan, HttpServletResponse jawaban, String nama, String isi) {
        var kuki = ResponseCookie.from(NamaKuki.untuk(nama, permintaan), isi)
                .httpOnly(true)
                .secure(permintaan.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(SETAHUN)
                .build();
        jawaban.addHeader(HttpHeaders.SET_COOKIE, kuki.toString());
    }
}
