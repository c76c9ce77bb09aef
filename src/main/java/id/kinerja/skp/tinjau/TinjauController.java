package id.kinerja.skp.tinjau;

import id.kinerja.bersama.Pelaku;
import id.kinerja.skp.GarisPandang;
import id.kinerja.skp.SkpId;
import id.kinerja.skp.StatusSkp;
import id.kinerja.skp.data.PerubahanTersimpan;
import id.kinerja.skp.data.SkpTersimpan;
import id.kinerja.skp.model.Skp;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A whole plan, with what the reader may do with it now. */
@Controller
@RequestMapping("/skp/{id}")
class TinjauController {

    private final SkpTersimpan skp;
    private final GarisPandang garis;
    private final Ajukan ajukan;
    private final PerubahanTersimpan perubahan;

    TinjauController(SkpTersimpan skp, GarisPandang garis, Ajukan ajukan, PerubahanTersimpan perubahan) {
        this.perubahan = perubahan;
        this.skp = skp;
        this.garis = garis;
        this.ajukan = ajukan;
    }

    @GetMapping
    ModelAndView tinjau(@PathVariable UUID id, @AuthenticationPrincipal Pelaku pelaku) {
        var dokumen = skp.muat(new SkpId(id), pelaku);
        var jalur = dokumen.utama().stream()
                .filter(r -> r.tersambung())
                .findFirst()
                .map(r -> garis.dari(r.id()))
                .orElse(List.of());
        return new ModelAndView(
                "skp/tinjau/halaman", "hal", HalamanTinjau.susun(dokumen, jalur, usulan(dokumen, pelaku), pelaku));
    }

    /** The change that its owner is writing beside a plan in force. */
    private String usulan(Skp dokumen, Pelaku pelaku) {
        var milik = dokumen.pegawai().id().equals(pelaku.pegawai());
        return milik && dokumen.status() == StatusSkp.DITETAPKAN
                ? perubahan.draf(dokumen.id()).map(d -> "/skp/" + d).orElse("")
                : "";
    }

    @PostMapping("/pengajuan")
    String ajukan(@PathVariable UUID id, @AuthenticationPrincipal Pelaku pelaku) {
        ajukan.ajukan(new SkpId(id), pelaku);
        return "redirect:/skp/" + id + "?kabar=skp.kabar.diajukan";
    }

    @PostMapping("/penarikan")
    String tarik(@PathVariable UUID id, @AuthenticationPrincipal Pelaku pelaku) {
        ajukan.tarik(new SkpId(id), pelaku);
        return "redirect:/skp/" + id + "?kabar=skp.kabar.ditarik";
    }
}
