package id.kinerja.skp.penetapan;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Perilaku;
import id.kinerja.skp.model.Indikator;
import id.kinerja.skp.model.Rhk;
import id.kinerja.skp.model.SaranBahasa;
import id.kinerja.skp.model.Skp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Looking at several plans and setting them together. */
@Controller
@RequestMapping("/tim/rencana/penetapan")
@PreAuthorize("hasRole('PENILAI')")
class BanyakController {

    private static final int EKSPEKTASI_MAKS = 1000;
    private static final String POLA_ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private final TetapkanBanyak banyak;
    private final Clock jam;

    BanyakController(TetapkanBanyak banyak, Clock jam) {
        this.banyak = banyak;
        this.jam = jam;
    }

    @GetMapping
    ModelAndView pratinjau(@RequestParam(defaultValue = "") List<String> skp, @AuthenticationPrincipal Pelaku pelaku) {
        var pilihan = skp.stream()
                .filter(s -> s.matches(POLA_ID))
                .map(UUID::fromString)
                .toList();
        var rencana = banyak.menunggu(pilihan, pelaku);
        var hal = new HalamanBanyak(
                LocalDate.now(jam).getYear(),
                teks("skp.banyak.ringkasan", Format.angka(rencana.size())),
                rencana.stream().map(BanyakController::rencana).toList(),
                Stream.of(Perilaku.values())
                        .map(p -> new HalamanBanyak.Perilakunya(p.name(), p.label()))
                        .toList());
        return new ModelAndView("skp/penetapan/banyak", "hal", hal);
    }

    @PostMapping
    String tetapkan(@RequestParam MultiValueMap<String, String> kiriman, @AuthenticationPrincipal Pelaku pelaku) {
        var id = kiriman.getOrDefault("skp", List.of());
        var versi = kiriman.getOrDefault("versi", List.of());
        var pilihan = IntStream.range(0, Math.min(id.size(), versi.size()))
                .filter(n -> id.get(n).matches(POLA_ID) && versi.get(n).matches("[0-9]{1,9}"))
                .mapToObj(n -> new TetapkanBanyak.Pilihan(UUID.fromString(id.get(n)), Integer.parseInt(versi.get(n))))
                .toList();
        var hasil = banyak.tetapkan(pilihan, ekspektasi(kiriman), pelaku);
        return hasil.dilewati().isEmpty()
                ? "redirect:/tim/rencana?kabar=skp.kabar.banyak"
                : "redirect:/tim/rencana?kabar=skp.kabar.banyak-sebagian";
    }

    private static Map<Perilaku, String> ekspektasi(MultiValueMap<String, String> kiriman) {
        var hasil = new EnumMap<Perilaku, String>(Perilaku.class);
        for (var p : Perilaku.values()) {
            var isi = kiriman.getFirst(p.name());
            if (isi != null && !isi.isBlank()) {
                hasil.put(p, isi.strip().substring(0, Math.min(isi.strip().length(), EKSPEKTASI_MAKS)));
            }
        }
        return hasil;
    }

    private static HalamanBanyak.Rencana rencana(Skp s) {
        var kosong = Perilaku.values().length - s.ekspektasi().size();
        return new HalamanBanyak.Rencana(
                s.id().toString(),
                s.versi(),
                s.pegawai().nama(),
                s.pegawai().jabatan(),
                "/skp/" + s.id(),
                s.rhk().stream().map(BanyakController::hasil).toList(),
                s.rhk().stream()
                        .flatMap(r -> SaranBahasa.periksa(s, r, Map.of()).stream())
                        .map(SaranBahasa.Saran::kalimat)
                        .distinct()
                        .toList(),
                kosong == 0 ? "" : teks("skp.banyak.kosong", kosong),
                s.perubahan() == null
                        ? ""
                        : teks("skp.perubahan.jenis." + s.perubahan().jenis()) + ". "
                                + s.perubahan().alasan());
    }

    private static HalamanBanyak.Hasil hasil(Rhk r) {
        var target = r.indikator().stream().map(Indikator::targetLengkap).collect(Collectors.joining("; "));
        return new HalamanBanyak.Hasil(r.uraian(), target);
    }
}
