package id.kinerja.skp.perubahan;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.tata.Galat;
import id.kinerja.skp.EvaluasiSkp;
import id.kinerja.skp.SkpId;
import id.kinerja.skp.data.PerubahanTersimpan;
import id.kinerja.skp.data.SkpTersimpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/** Changing a plan in force, and looking at what it said before. */
@Controller
@RequestMapping("/skp/{id}")
class PerubahanController {

    private static final int ALASAN_MIN = 10;
    private static final int ALASAN_MAKS = 1000;

    private final UbahSkp ubah;
    private final SkpTersimpan skp;
    private final PerubahanTersimpan perubahan;
    private final EvaluasiSkp evaluasi;

    PerubahanController(UbahSkp ubah, SkpTersimpan skp, PerubahanTersimpan perubahan, EvaluasiSkp evaluasi) {
        this.ubah = ubah;
        this.skp = skp;
        this.perubahan = perubahan;
        this.evaluasi = evaluasi;
    }

    @GetMapping("/perubahan")
    ModelAndView formulir(@PathVariable UUID id, @AuthenticationPrincipal Pelaku pelaku) {
        var asli = skp.muatMilik(new SkpId(id), pelaku);
        var ada = perubahan.draf(asli.id());
        return ada.isPresent()
                ? new ModelAndView("redirect:/skp/" + ada.get() + "/hasil")
                : halaman(id, "", "", List.of());
    }

    @PostMapping("/perubahan")
    ModelAndView mulai(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String jenis,
            @RequestParam(defaultValue = "") String alasan,
            @AuthenticationPrincipal Pelaku pelaku) {
        var galat = new ArrayList<Galat>();
        if (!HalamanPerubahan.JENIS.contains(jenis)) {
            galat.add(new Galat("jenis", teks("skp.perubahan.galat.jenis")));
        }
        if (alasan.strip().length() < ALASAN_MIN || alasan.length() > ALASAN_MAKS) {
            galat.add(new Galat("alasan", teks("skp.perubahan.galat.alasan", ALASAN_MIN, ALASAN_MAKS)));
        }
        if (!galat.isEmpty()) {
            skp.muatMilik(new SkpId(id), pelaku);
            var ditolak = halaman(id, jenis, alasan, galat);
            ditolak.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return ditolak;
        }
        var draf = ubah.mulai(new SkpId(id), jenis, alasan.strip(), pelaku);
        return new ModelAndView("redirect:/skp/" + draf + "/hasil?kabar=skp.kabar.perubahan");
    }

    @PostMapping("/perubahan/pembatalan")
    String batal(@PathVariable UUID id, @AuthenticationPrincipal Pelaku pelaku) {
        return "redirect:/skp/" + ubah.batal(new SkpId(id), pelaku) + "?kabar=skp.kabar.perubahan-batal";
    }

    /** Both a plan in force and the draft of its change lead to the same page. */
    @GetMapping("/versi")
    ModelAndView versi(@PathVariable UUID id, @AuthenticationPrincipal Pelaku pelaku) {
        var dibuka = skp.muat(new SkpId(id), pelaku);
        var kini = dibuka.perubahan() == null
                ? dibuka
                : skp.muat(dibuka.perubahan().dari(), pelaku);
        var usulan = dibuka.perubahan() != null
                ? dibuka
                : perubahan.draf(kini.id()).map(d -> skp.muat(d, pelaku)).orElse(null);
        var hal = HalamanVersi.susun(
                kini,
                usulan,
                usulan == null ? Map.of() : perubahan.asal(usulan.id()),
                perubahan.versi(kini.id()),
                evaluasi.atas(kini.id()),
                kini.pegawai().id().equals(pelaku.pegawai()));
        return new ModelAndView("skp/perubahan/versi", "hal", hal);
    }

    private static ModelAndView halaman(UUID id, String jenis, String alasan, List<Galat> galat) {
        return new ModelAndView(
                "skp/perubahan/halaman", "hal", new HalamanPerubahan("/skp/" + id, jenis, alasan, galat));
    }
}
