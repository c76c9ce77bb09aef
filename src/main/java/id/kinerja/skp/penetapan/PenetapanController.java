package id.kinerja.skp.penetapan;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.tata.Galat;
import id.kinerja.skp.SkpId;
import id.kinerja.skp.data.SkpTersimpan;
import id.kinerja.skp.model.Skp;
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

/** Setting a plan, or returning it with a note. */
@Controller
@RequestMapping("/skp/{id}")
class PenetapanController {

    private static final int CATATAN_MAKS = 1000;
    private static final int CATATAN_MIN = 5;

    private final Tetapkan tetapkan;
    private final SkpTersimpan skp;

    PenetapanController(Tetapkan tetapkan, SkpTersimpan skp) {
        this.tetapkan = tetapkan;
        this.skp = skp;
    }

    @PostMapping("/penetapan")
    String tetapkan(@PathVariable UUID id, @AuthenticationPrincipal Pelaku pelaku) {
        return "redirect:/skp/" + tetapkan.tetapkan(new SkpId(id), pelaku) + "?kabar=skp.kabar.ditetapkan";
    }

    @GetMapping("/pengembalian")
    ModelAndView formulir(@PathVariable UUID id, @AuthenticationPrincipal Pelaku pelaku) {
        return halaman(id, "", List.of(), pelaku);
    }

    @PostMapping("/pengembalian")
    ModelAndView kembalikan(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String catatan,
            @AuthenticationPrincipal Pelaku pelaku) {
        var isi = catatan.strip();
        if (isi.length() < CATATAN_MIN || isi.length() > CATATAN_MAKS) {
            var galat = new Galat("catatan", teks("skp.galat.catatan", CATATAN_MIN, CATATAN_MAKS));
            var ditolak = halaman(id, catatan, List.of(galat), pelaku);
            ditolak.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return ditolak;
        }
        tetapkan.kembalikan(new SkpId(id), isi, pelaku);
        return new ModelAndView("redirect:/skp/" + id + "?kabar=skp.kabar.dikembalikan");
    }

    private ModelAndView halaman(UUID id, String catatan, List<Galat> galat, Pelaku pelaku) {
        Skp dokumen = skp.muat(new SkpId(id), pelaku);
        dokumen.pastikanMenunggu(pelaku.pegawaiWajib());
        var hal = new HalamanPengembalian(id.toString(), dokumen.pegawai().nama(), catatan, galat);
        return new ModelAndView("skp/penetapan/pengembalian", "hal", hal);
    }
}
