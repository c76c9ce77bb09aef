package id.kinerja.skp.penyusunan;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.SudahBerubah;
import id.kinerja.bersama.tata.Banding;
import id.kinerja.bersama.tata.Galat;
import id.kinerja.skp.SkpId;
import id.kinerja.skp.data.SkpTersimpan;
import id.kinerja.skp.model.JenisLampiran;
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

/** The three lists of Lampiran SKP, one line of text per entry. */
@Controller
@RequestMapping("/skp/{id}/dukungan")
class DukunganController {

    private static final int BARIS_MAKS = 30;
    private static final int PANJANG_MAKS = 1000;

    private final SkpTersimpan skp;
    private final SusunSkp susun;

    DukunganController(SkpTersimpan skp, SusunSkp susun) {
        this.skp = skp;
        this.susun = susun;
    }

    @GetMapping
    ModelAndView halaman(@PathVariable UUID id, @AuthenticationPrincipal Pelaku pelaku) {
        var dokumen = skp.muatMilik(new SkpId(id), pelaku);
        var isi = new EnumMap<JenisLampiran, String>(JenisLampiran.class);
        dokumen.lampiran().forEach((jenis, daftar) -> isi.put(jenis, String.join("\n", daftar)));
        return tampilan(id, isi, List.of(), pelaku);
    }

    @PostMapping
    ModelAndView simpan(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> kiriman,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            @AuthenticationPrincipal Pelaku pelaku) {
        var ketikan = ketikan(kiriman);
        var daftar = daftar(ketikan);
        var galat = daftar.entrySet().stream()
                .flatMap(e -> galat(e.getKey(), e.getValue()))
                .toList();
        if (!galat.isEmpty()) {
            return dengan(tampilan(id, ketikan, galat, pelaku), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            var dibaca = FormRhk.versi(Objects.requireNonNullElse(kiriman.getFirst("versi"), ""));
            var versi = susun.simpanLampiran(new SkpId(id), dibaca, daftar, pelaku);
            return htmx != null ? HalamanVersi.potongan(versi) : setelah(id, kiriman.getFirst("aksi"));
        } catch (SudahBerubah berubah) {
            return dengan(bandingkan(id, ketikan, kiriman, pelaku), HttpStatus.CONFLICT);
        }
    }

    private static Map<JenisLampiran, String> ketikan(MultiValueMap<String, String> kiriman) {
        var hasil = new EnumMap<JenisLampiran, String>(JenisLampiran.class);
        for (var jenis : JenisLampiran.values()) {
            hasil.put(jenis, Objects.requireNonNullElse(kiriman.getFirst(jenis.name()), ""));
        }
        return hasil;
    }

    private static Map<JenisLampiran, List<String>> daftar(Map<JenisLampiran, String> ketikan) {
        var hasil = new EnumMap<JenisLampiran, List<String>>(JenisLampiran.class);
        ketikan.forEach((jenis, isi) -> hasil.put(
                jenis, isi.lines().map(String::strip).filter(b -> !b.isEmpty()).toList()));
        return hasil;
    }

    private static ModelAndView setelah(UUID id, @Nullable String aksi) {
        return new ModelAndView(
                "lanjut".equals(aksi)
                        ? "redirect:/skp/" + id
                        : "redirect:/skp/" + id + "/dukungan?kabar=skp.kabar.tersimpan");
    }

    private ModelAndView bandingkan(
            UUID id, Map<JenisLampiran, String> ketikan, MultiValueMap<String, String> kiriman, Pelaku pelaku) {
        var dokumen = skp.muatMilik(new SkpId(id), pelaku);
        var baris = Stream.of(JenisLampiran.values())
                .map(j -> new Banding.Baris(
                        j.label(),
                        String.join("\n", dokumen.lampiran().getOrDefault(j, List.of())),
                        ketikan.getOrDefault(j, "")))
                .toList();
        var alamat = "/skp/" + id + "/dukungan";
        var judul = teks("bersama.banding.judul", teks("skp.tab.dukungan"));
        var hal = Banding.susun(judul, alamat, alamat, baris, kiriman, dokumen.versi());
        return new ModelAndView("tata/banding", "hal", hal);
    }

    private static ModelAndView dengan(ModelAndView tampilan, HttpStatus status) {
        tampilan.setStatus(status);
        return tampilan;
    }

    private static Stream<Galat> galat(JenisLampiran jenis, List<String> daftar) {
        if (daftar.size() > BARIS_MAKS) {
            return Stream.of(
                    new Galat(jenis.name(), teks("skp.galat.baris-terlalu-banyak", daftar.size(), BARIS_MAKS)));
        }
        return daftar.stream()
                .filter(b -> b.length() > PANJANG_MAKS)
                .limit(1)
                .map(b -> new Galat(
                        jenis.name(),
                        teks("skp.galat.terlalu-panjang", Format.angka(b.length()), Format.angka(PANJANG_MAKS))));
    }

    private ModelAndView tampilan(UUID id, Map<JenisLampiran, String> isi, List<Galat> galat, Pelaku pelaku) {
        var dokumen = skp.muatMilik(new SkpId(id), pelaku);
        dokumen.pastikanBolehDiubah();
        return new ModelAndView("skp/penyusunan/dukungan", "hal", HalamanDukungan.susun(dokumen, isi, galat));
    }
}
