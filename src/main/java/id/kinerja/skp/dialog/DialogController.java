package id.kinerja.skp.dialog;

import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.tata.Galat;
import id.kinerja.skp.DialogId;
import id.kinerja.skp.SkpId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Dialog kinerja about one plan. */
@Controller
@RequestMapping("/skp/{id}/dialog")
class DialogController {

    private final CatatDialog dialog;
    private final Clock jam;

    DialogController(CatatDialog dialog, Clock jam) {
        this.dialog = dialog;
        this.jam = jam;
    }

    @GetMapping
    ModelAndView dialog(@PathVariable UUID id, @AuthenticationPrincipal Pelaku pelaku) {
        return halaman(id, new FormDialog("", LocalDate.now(jam).toString(), "", ""), List.of(), pelaku);
    }

    @PostMapping
    ModelAndView tulis(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String tahap,
            @RequestParam(defaultValue = "") String tanggal,
            @RequestParam(defaultValue = "") String pokok,
            @RequestParam(defaultValue = "") String kesepakatan,
            @AuthenticationPrincipal Pelaku pelaku) {
        var form = new FormDialog(tahap, tanggal, pokok, kesepakatan);
        var galat = form.galat(dialog.dokumen(new SkpId(id), pelaku).tahun(), LocalDate.now(jam));
        if (!galat.isEmpty()) {
            var ditolak = halaman(id, form, galat, pelaku);
            ditolak.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return ditolak;
        }
        dialog.tulis(new SkpId(id), form, pelaku);
        return new ModelAndView("redirect:/skp/" + id + "/dialog?kabar=skp.kabar.dialog");
    }

    @PostMapping("/{dialog}/persetujuan")
    String setujui(@PathVariable UUID id, @PathVariable("dialog") UUID yang, @AuthenticationPrincipal Pelaku pelaku) {
        dialog.setujui(new SkpId(id), new DialogId(yang), pelaku);
        return "redirect:/skp/" + id + "/dialog?kabar=skp.kabar.dialog-setuju";
    }

    @PostMapping("/{dialog}/penghapusan")
    String hapus(@PathVariable UUID id, @PathVariable("dialog") UUID yang, @AuthenticationPrincipal Pelaku pelaku) {
        dialog.hapus(new SkpId(id), new DialogId(yang), pelaku);
        return "redirect:/skp/" + id + "/dialog?kabar=skp.kabar.dialog-hapus";
    }

    private ModelAndView halaman(UUID id, FormDialog form, List<Galat> galat, Pelaku pelaku) {
        var skp = dialog.dokumen(new SkpId(id), pelaku);
        var hal = HalamanDialog.susun(skp, dialog.semua(skp.id()), form, galat, LocalDate.now(jam), pelaku);
        return new ModelAndView("skp/dialog/halaman", "hal", hal);
    }
}
