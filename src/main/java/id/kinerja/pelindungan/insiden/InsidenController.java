package id.kinerja.pelindungan.insiden;

import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.tata.FormulirResmi;
import id.kinerja.bersama.tata.Galat;
import id.kinerja.bersama.tata.Ketikan;
import id.kinerja.pelindungan.InsidenId;
import id.kinerja.pelindungan.data.InsidenTersimpan;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The register of breaches: the inspectorate reads, two roles keep it. */
@Controller
@RequestMapping("/insiden")
@PreAuthorize("hasAnyRole('PENGELOLA_INSTANSI', 'ADMIN')")
class InsidenController {

    private static final String PEMBACA = "hasAnyRole('PENGELOLA_INSTANSI', 'ADMIN', 'INSPEKTORAT')";

    private final PenyusunInsiden penyusun;
    private final CatatInsiden catat;
    private final InsidenTersimpan insiden;

    InsidenController(PenyusunInsiden penyusun, CatatInsiden catat, InsidenTersimpan insiden) {
        this.penyusun = penyusun;
        this.catat = catat;
        this.insiden = insiden;
    }

    @GetMapping
    @PreAuthorize(PEMBACA)
    ModelAndView daftar(@AuthenticationPrincipal Pelaku pelaku) {
        return penyusun.daftar(pelaku);
    }

    @GetMapping("/baru")
    ModelAndView baru() {
        return penyusun.baru(
                new FormInsiden(Map.of("diketahui", FormInsiden.tulis(penyusun.kini()), "jumlah", "0")), List.of());
    }

    @PostMapping
    ModelAndView simpanBaru(@RequestParam Map<String, String> kiriman, @AuthenticationPrincipal Pelaku pelaku) {
        var form = new FormInsiden(kiriman);
        var galat = form.galat(penyusun.kini());
        if (!galat.isEmpty()) {
            return penyusun.baru(form, galat);
        }
        var id = catat.catat(form.jadi(), pelaku);
        return new ModelAndView("redirect:/insiden/" + id + "?kabar=pelindungan.kabar.insiden");
    }

    @GetMapping("/{id}")
    @PreAuthorize(PEMBACA)
    ModelAndView satu(@PathVariable UUID id, @AuthenticationPrincipal Pelaku pelaku) {
        return penyusun.satu(new InsidenId(id), Ketikan.KOSONG, List.of(), pelaku);
    }

    @GetMapping("/{id}/laporan")
    @PreAuthorize(PEMBACA)
    @FormulirResmi
    ModelAndView laporan(@PathVariable UUID id, @AuthenticationPrincipal Pelaku pelaku) {
        return penyusun.laporan(new InsidenId(id), pelaku);
    }

    @GetMapping("/{id}/ubah")
    ModelAndView ubah(@PathVariable UUID id) {
        var i = insiden.satu(new InsidenId(id));
        return penyusun.ubah(i.id(), FormInsiden.dari(i.isi()), i.versi(), List.of());
    }

    @PostMapping("/{id}")
    ModelAndView simpan(
            @PathVariable UUID id,
            @RequestParam int versi,
            @RequestParam Map<String, String> kiriman,
            @AuthenticationPrincipal Pelaku pelaku) {
        var form = new FormInsiden(kiriman);
        var galat = form.galat(penyusun.kini());
        if (!galat.isEmpty()) {
            return penyusun.ubah(new InsidenId(id), form, versi, galat);
        }
        catat.ubah(new InsidenId(id), form.jadi(), versi, pelaku);
        return new ModelAndView("redirect:/insiden/" + id + "?kabar=pelindungan.kabar.insiden");
    }

    @PostMapping("/{id}/pemberitahuan")
    ModelAndView beritahu(
            @PathVariable UUID id, @RequestParam Map<String, String> kiriman, @AuthenticationPrincipal Pelaku pelaku) {
        var form = new FormInsiden(kiriman);
        try {
            var saat = form.saat("waktu").orElse(Instant.MAX);
            catat.beritahu(new InsidenId(id), form.isi("kepada"), saat, form.isi("cara"), pelaku);
        } catch (AturanDilanggar ditolak) {
            var galat = List.of(new Galat(bidang(ditolak), ditolak.kalimat()));
            return penyusun.satu(new InsidenId(id), new Ketikan("beritahu", kiriman), galat, pelaku);
        }
        return new ModelAndView("redirect:/insiden/" + id + "?kabar=pelindungan.kabar.pemberitahuan");
    }

    @PostMapping("/{id}/penutupan")
    String selesaikan(@PathVariable UUID id, @AuthenticationPrincipal Pelaku pelaku) {
        catat.selesaikan(new InsidenId(id), pelaku);
        return "redirect:/insiden/" + id + "?kabar=pelindungan.kabar.insiden-selesai";
    }

    private static String bidang(AturanDilanggar ditolak) {
        return switch (ditolak.kunci()) {
            case "pelindungan.tolak.kepada" -> "kepada";
            case "pelindungan.tolak.saat-beritahu" -> "waktu";
            default -> "cara";
        };
    }
}
