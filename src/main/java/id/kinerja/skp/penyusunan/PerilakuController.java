package id.kinerja.skp.penyusunan;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Perilaku;
import id.kinerja.bersama.tata.Galat;
import id.kinerja.skp.SkpId;
import id.kinerja.skp.data.SkpTersimpan;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Ekspektasi khusus pimpinan for each of the seven values. */
@Controller
@RequestMapping("/skp/{id}/perilaku")
class PerilakuController {

    private static final int MAKS = 1000;

    private final SkpTersimpan skp;
    private final SusunSkp susun;

    PerilakuController(SkpTersimpan skp, SusunSkp susun) {
        this.skp = skp;
        this.susun = susun;
    }

    @GetMapping
    ModelAndView halaman(@PathVariable UUID id, @AuthenticationPrincipal Pelaku pelaku) {
        var dokumen = skp.muat(new SkpId(id), pelaku);
        return tampilan(id, dokumen.ekspektasi(), List.of(), pelaku);
    }

    @PostMapping
    ModelAndView simpan(
            @PathVariable UUID id,
            @RequestParam Map<String, String> kiriman,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            @AuthenticationPrincipal Pelaku pelaku) {
        var isi = new EnumMap<Perilaku, String>(Perilaku.class);
        for (var p : Perilaku.values()) {
            isi.put(p, kiriman.getOrDefault(p.name(), "").strip());
        }
        var galat = isi.entrySet().stream()
                .filter(e -> e.getValue().length() > MAKS)
                .map(e -> new Galat(
                        e.getKey().name(),
                        teks(
                                "skp.galat.terlalu-panjang",
                                Format.angka(e.getValue().length()),
                                Format.angka(MAKS))))
                .toList();
        if (!galat.isEmpty()) {
            var ditolak = tampilan(id, isi, galat, pelaku);
            ditolak.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return ditolak;
        }
        var versi =
                susun.simpanEkspektasi(new SkpId(id), FormRhk.versi(kiriman.getOrDefault("versi", "")), isi, pelaku);
        if (htmx != null) {
            return HalamanVersi.potongan(versi);
        }
        return new ModelAndView(
                "lanjut".equals(kiriman.get("aksi"))
                        ? "redirect:/skp/" + id + "/dukungan"
                        : "redirect:/skp/" + id + "/perilaku?kabar=skp.kabar.tersimpan");
    }

    private ModelAndView tampilan(UUID id, Map<Perilaku, String> isi, List<Galat> galat, Pelaku pelaku) {
        var dokumen = skp.muat(new SkpId(id), pelaku);
        return new ModelAndView("skp/penyusunan/perilaku", "hal", HalamanPerilaku.susun(dokumen, isi, galat));
    }
}
