package id.kinerja.akses.lupa;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.akses.PengirimSurel;
import id.kinerja.bersama.Nip;
import id.kinerja.bersama.TidakDitemukan;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A new password for who has forgotten hers. */
@Controller
@RequestMapping("/masuk")
class LupaController {

    private static final int PANJANG_MAKS = 200;

    private final MintaTautan minta;
    private final PasangSandi pasang;
    private final PengirimSurel pengirim;

    LupaController(MintaTautan minta, PasangSandi pasang, PengirimSurel pengirim) {
        this.minta = minta;
        this.pasang = pasang;
        this.pengirim = pengirim;
    }

    @GetMapping("/lupa")
    ModelAndView lupa(CsrfToken csrf) {
        pastikanAda();
        var hal = new HalamanLupa("", csrf.getParameterName(), csrf.getToken());
        return new ModelAndView("akses/lupa/halaman", "hal", hal);
    }

    @PostMapping("/lupa")
    ModelAndView minta(@RequestParam(defaultValue = "") String nip) {
        pastikanAda();
        var nama = Nip.rapikan(nip).replace("\0", "");
        minta.minta(nama.length() > PANJANG_MAKS ? "" : nama);
        return kabar("akses.lupa.terkirim.judul", "akses.lupa.terkirim");
    }

    @GetMapping("/sandi")
    ModelAndView sandi(@RequestParam(defaultValue = "") String kode, CsrfToken csrf) {
        return pasang.berlaku(kode)
                .map(i ->
                        new HalamanSandiBaru(kode, i.namaMasuk(), List.of(), csrf.getParameterName(), csrf.getToken()))
                .map(hal -> new ModelAndView("akses/lupa/sandi", "hal", hal))
                .orElseGet(LupaController::lewat);
    }

    @PostMapping("/sandi")
    ModelAndView sandi(
            @RequestParam(defaultValue = "") String kode,
            @RequestParam(defaultValue = "") String baru,
            @RequestParam(defaultValue = "") String ulangi,
            CsrfToken csrf) {
        var isi = pasang.berlaku(kode);
        if (isi.isEmpty()) {
            return lewat();
        }
        var galat = pasang.keberatan(isi.get(), baru, ulangi);
        if (galat.isEmpty()) {
            return pasang.pasang(kode, isi.get(), baru)
                    ? kabar("akses.lupa.selesai.judul", "akses.lupa.selesai")
                    : lewat();
        }
        var hal = new HalamanSandiBaru(kode, isi.get().namaMasuk(), galat, csrf.getParameterName(), csrf.getToken());
        var ditolak = new ModelAndView("akses/lupa/sandi", "hal", hal);
        ditolak.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return ditolak;
    }

    private void pastikanAda() {
        if (!pengirim.aktif()) {
            throw new TidakDitemukan("surel");
        }
    }

    private static ModelAndView lewat() {
        var lewat = kabar("akses.lupa.lewat.judul", "akses.lupa.lewat");
        lewat.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return lewat;
    }

    private static ModelAndView kabar(String judul, String uraian) {
        return new ModelAndView("akses/lupa/kabar")
                .addObject("judul", teks(judul))
                .addObject("uraian", teks(uraian));
    }
}
