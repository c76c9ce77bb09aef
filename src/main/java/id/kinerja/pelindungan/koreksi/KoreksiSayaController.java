package id.kinerja.pelindungan.koreksi;

import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.tata.Galat;
import id.kinerja.bersama.tata.Pilihan;
import id.kinerja.pelindungan.data.KoreksiTersimpan;
import id.kinerja.pelindungan.datasaya.KumpulanData;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asking that a datum about oneself be put right. */
@Controller
@RequestMapping("/koreksi/saya")
class KoreksiSayaController {

    private final KoreksiTersimpan koreksi;
    private final AjukanKoreksi ajukan;
    private final KumpulanData kumpulan;
    private final Clock jam;

    KoreksiSayaController(KoreksiTersimpan koreksi, AjukanKoreksi ajukan, KumpulanData kumpulan, Clock jam) {
        this.koreksi = koreksi;
        this.ajukan = ajukan;
        this.kumpulan = kumpulan;
        this.jam = jam;
    }

    @GetMapping
    ModelAndView lihat(@RequestParam(defaultValue = "") String jenis, @AuthenticationPrincipal Pelaku pelaku) {
        return tampil(new FormKoreksi(jenis, "", "", ""), List.of(), pelaku);
    }

    @PostMapping
    ModelAndView ajukan(
            @RequestParam(defaultValue = "") String jenis,
            @RequestParam(defaultValue = "") String salah,
            @RequestParam(defaultValue = "") String benar,
            @RequestParam(defaultValue = "") String bukti,
            @AuthenticationPrincipal Pelaku pelaku) {
        var form = new FormKoreksi(jenis, salah, benar, bukti);
        var galat = form.galat(kumpulan.jenis());
        if (!galat.isEmpty()) {
            return ditolak(form, galat, pelaku);
        }
        try {
            ajukan.ajukan(form, pelaku);
        } catch (AturanDilanggar ditolak) {
            return ditolak(form, List.of(new Galat("salah", ditolak.kalimat())), pelaku);
        }
        return new ModelAndView("redirect:/koreksi/saya?kabar=pelindungan.kabar.diajukan");
    }

    private ModelAndView ditolak(FormKoreksi form, List<Galat> galat, Pelaku pelaku) {
        var tampilan = tampil(form, galat, pelaku);
        tampilan.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return tampilan;
    }

    private ModelAndView tampil(FormKoreksi form, List<Galat> galat, Pelaku pelaku) {
        var kini = Instant.now(jam);
        var hal = new HalamanKoreksiSaya(
                koreksi.milik(pelaku.pegawaiWajib()).stream()
                        .map(k -> KoreksiTampil.dari(k, kumpulan, kini))
                        .toList(),
                kumpulan.jenis().stream()
                        .map(j -> new Pilihan(j, kumpulan.nama(j)))
                        .toList(),
                form.jenis(),
                form.salah(),
                form.benar(),
                form.bukti(),
                galat);
        return new ModelAndView("pelindungan/koreksi/saya", "hal", hal);
    }
}
