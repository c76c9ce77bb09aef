package id.kinerja.akses.sesi;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.akses.KukiSesi;
import id.kinerja.akses.data.SesiTersimpan;
import id.kinerja.bersama.Format;
import id.kinerja.bersama.Pelaku;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** One's own sign-ins. */
@Controller
@RequestMapping("/akun/sesi")
class SesiController {

    private static final String KEMBALI = "redirect:/akun/sesi?kabar=akses.kabar.sesi";

    private final SesiTersimpan sesi;
    private final TutupSesi tutup;
    private final Clock jam;

    SesiController(SesiTersimpan sesi, TutupSesi tutup, Clock jam) {
        this.sesi = sesi;
        this.tutup = tutup;
        this.jam = jam;
    }

    @GetMapping
    ModelAndView halaman(HttpServletRequest permintaan, @AuthenticationPrincipal Pelaku pelaku) {
        var hal = new HalamanSesi(sesi.milik(pelaku.akun(), sini(permintaan), OffsetDateTime.now(jam)).stream()
                .map(SesiController::baris)
                .toList());
        return new ModelAndView("akses/sesi/halaman", "hal", hal);
    }

    @PostMapping("/{id}/penutupan")
    String tutup(@PathVariable UUID id, @AuthenticationPrincipal Pelaku pelaku) {
        tutup.satu(id, pelaku);
        return KEMBALI;
    }

    @PostMapping("/penutupan")
    String tutupLain(HttpServletRequest permintaan, @AuthenticationPrincipal Pelaku pelaku) {
        tutup.lain(sini(permintaan), pelaku);
        return KEMBALI;
    }

    private static String sini(HttpServletRequest permintaan) {
        return KukiSesi.sidik(permintaan).orElse("");
    }

    private static HalamanSesi.Baris baris(SesiTersimpan.Baris b) {
        return new HalamanSesi.Baris(
                b.id().toString(),
                b.perangkat().isEmpty() ? teks("akses.sesi.perangkat-lain") : b.perangkat(),
                teks("akses.cara." + b.cara().name()),
                b.alamat(),
                Format.waktu(b.dibuat().toInstant()),
                Format.waktu(b.terakhir().toInstant()),
                b.sini());
    }
}
