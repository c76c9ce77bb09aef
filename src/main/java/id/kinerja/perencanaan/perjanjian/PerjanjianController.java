package id.kinerja.perencanaan.perjanjian;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.SudahBerubah;
import id.kinerja.bersama.tata.Galat;
import id.kinerja.perencanaan.PerjanjianId;
import id.kinerja.perencanaan.data.PerjanjianTersimpan;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One perjanjian kinerja: writing it, sending it, and what the superior decides. */
@Controller
@RequestMapping("/perjanjian/{id}")
class PerjanjianController {

    private final PerjanjianTersimpan perjanjian;
    private final KelolaPerjanjian kelola;

    PerjanjianController(PerjanjianTersimpan perjanjian, KelolaPerjanjian kelola) {
        this.perjanjian = perjanjian;
        this.kelola = kelola;
    }

    @GetMapping
    ModelAndView buka(@PathVariable UUID id, @AuthenticationPrincipal Pelaku pelaku) {
        return halaman(id, null, List.of(), pelaku);
    }

    @PostMapping
    ModelAndView simpan(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> kiriman,
            @AuthenticationPrincipal Pelaku pelaku) {
        kelola.pastikanBolehDiubah(new PerjanjianId(id), pelaku);
        var form = FormPerjanjian.dari(kiriman);
        var galat = form.galat();
        if (!galat.isEmpty()) {
            return dengan(halaman(id, form, galat, pelaku), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            kelola.simpan(new PerjanjianId(id), form, pelaku);
            if ("ajukan".equals(kiriman.getFirst("aksi"))) {
                kelola.ajukan(new PerjanjianId(id), pelaku);
                return kembali(id, "perencanaan.kabar.perjanjian-diajukan");
            }
            return kembali(id, "perencanaan.kabar.tersimpan");
        } catch (AturanDilanggar ditolak) {
            return dengan(
                    halaman(id, null, List.of(new Galat("isi", ditolak.kalimat())), pelaku),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (SudahBerubah berubah) {
            var kini = perjanjian.muat(new PerjanjianId(id), pelaku);
            var keliru = List.of(new Galat("isi", teks("perencanaan.perjanjian.galat.berubah")));
            var lagi = new FormPerjanjian(kini.versi(), form.butir(), form.program());
            return dengan(halaman(id, lagi, keliru, pelaku), HttpStatus.CONFLICT);
        }
    }

    @PostMapping("/kesepakatan")
    ModelAndView sepakati(@PathVariable UUID id, @AuthenticationPrincipal Pelaku pelaku) {
        kelola.sepakati(new PerjanjianId(id), pelaku);
        return kembali(id, "perencanaan.kabar.perjanjian-disepakati");
    }

    @PostMapping("/pengembalian")
    ModelAndView kembalikan(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String catatan,
            @AuthenticationPrincipal Pelaku pelaku) {
        kelola.kembalikan(new PerjanjianId(id), catatan.strip(), pelaku);
        return kembali(id, "perencanaan.kabar.perjanjian-dikembalikan");
    }

    @PostMapping("/revisi")
    ModelAndView revisi(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String alasan,
            @AuthenticationPrincipal Pelaku pelaku) {
        var baru = kelola.revisi(new PerjanjianId(id), alasan.strip(), pelaku);
        return kembali(baru.nilai(), "perencanaan.kabar.perjanjian-disusun");
    }

    @PostMapping("/penghapusan")
    String hapus(@PathVariable UUID id, @AuthenticationPrincipal Pelaku pelaku) {
        kelola.hapus(new PerjanjianId(id), pelaku);
        return "redirect:/perjanjian?kabar=perencanaan.kabar.perjanjian-dihapus";
    }

    private static ModelAndView kembali(UUID id, String kabar) {
        return new ModelAndView("redirect:/perjanjian/" + id + "?kabar=" + kabar);
    }

    private ModelAndView halaman(UUID id, @Nullable FormPerjanjian form, List<Galat> galat, Pelaku pelaku) {
        var p = perjanjian.muat(new PerjanjianId(id), pelaku);
        return new ModelAndView(
                "perencanaan/perjanjian/halaman", "hal", HalamanPerjanjian.susun(p, form, galat, pelaku.pegawai()));
    }

    private static ModelAndView dengan(ModelAndView tampilan, HttpStatus status) {
        tampilan.setStatus(status);
        return tampilan;
    }
}
