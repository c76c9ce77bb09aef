package id.kinerja.skp.penyusunan;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Perilaku;
import id.kinerja.bersama.SudahBerubah;
import id.kinerja.bersama.tata.Banding;
import id.kinerja.bersama.tata.Galat;
import id.kinerja.skp.SkpId;
import id.kinerja.skp.data.SkpTersimpan;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
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
            @RequestParam MultiValueMap<String, String> kiriman,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            @AuthenticationPrincipal Pelaku pelaku) {
        var isi = isi(kiriman);
        var galat = galat(isi);
        if (!galat.isEmpty()) {
            return dengan(tampilan(id, isi, galat, pelaku), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            var dibaca = FormRhk.versi(Objects.requireNonNullElse(kiriman.getFirst("versi"), ""));
            var versi = susun.simpanEkspektasi(new SkpId(id), dibaca, isi, pelaku);
            return htmx != null ? HalamanVersi.potongan(versi) : setelah(id, kiriman.getFirst("aksi"));
        } catch (SudahBerubah berubah) {
            return dengan(bandingkan(id, isi, kiriman, pelaku), HttpStatus.CONFLICT);
        }
    }

    private static Map<Perilaku, String> isi(MultiValueMap<String, String> kiriman) {
        var isi = new EnumMap<Perilaku, String>(Perilaku.class);
        for (var p : Perilaku.values()) {
            isi.put(
                    p,
                    Objects.requireNonNullElse(kiriman.getFirst(p.name()), "").strip());
        }
        return isi;
    }

    private static List<Galat> galat(Map<Perilaku, String> isi) {
        return isi.entrySet().stream()
                .filter(e -> e.getValue().length() > MAKS)
                .map(e -> new Galat(
                        e.getKey().name(),
                        teks(
                                "skp.galat.terlalu-panjang",
                                Format.angka(e.getValue().length()),
                                Format.angka(MAKS))))
                .toList();
    }

    private static ModelAndView setelah(UUID id, @Nullable String aksi) {
        return new ModelAndView(
                "lanjut".equals(aksi)
                        ? "redirect:/skp/" + id + "/dukungan"
                        : "redirect:/skp/" + id + "/perilaku?kabar=skp.kabar.tersimpan");
    }

    private ModelAndView bandingkan(
            UUID id, Map<Perilaku, String> isi, MultiValueMap<String, String> kiriman, Pelaku pelaku) {
        var dokumen = skp.muat(new SkpId(id), pelaku);
        var baris = Stream.of(Perilaku.values())
                .map(p ->
                        new Banding.Baris(p.label(), dokumen.ekspektasi().getOrDefault(p, ""), isi.getOrDefault(p, "")))
                .toList();
        var alamat = "/skp/" + id + "/perilaku";
        var judul = teks("bersama.banding.judul", teks("skp.tab.perilaku"));
        var hal = Banding.susun(judul, alamat, alamat, baris, kiriman, dokumen.versi());
        return new ModelAndView("tata/banding", "hal", hal);
    }

    private static ModelAndView dengan(ModelAndView tampilan, HttpStatus status) {
        tampilan.setStatus(status);
        return tampilan;
    }

    private ModelAndView tampilan(UUID id, Map<Perilaku, String> isi, List<Galat> galat, Pelaku pelaku) {
        var dokumen = skp.muat(new SkpId(id), pelaku);
        dokumen.pastikanPihak(pelaku.pegawai());
        return new ModelAndView("skp/penyusunan/perilaku", "hal", HalamanPerilaku.susun(dokumen, isi, galat));
    }
}
