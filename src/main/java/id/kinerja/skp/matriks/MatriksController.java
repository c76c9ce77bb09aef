package id.kinerja.skp.matriks;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Format;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.SudahBerubah;
import id.kinerja.skp.data.MatriksTersimpan;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Sharing out the leader's results over the team, and sending them as drafts. */
@Controller
@RequestMapping("/tim/matriks")
@PreAuthorize("hasRole('PENILAI')")
class MatriksController {

    private static final int TERJAUH = 10_000;

    private final BagiHasil bagi;
    private final KirimDraf kirim;

    MatriksController(BagiHasil bagi, KirimDraf kirim) {
        this.bagi = bagi;
        this.kirim = kirim;
    }

    @GetMapping
    ModelAndView matriks(@RequestParam(defaultValue = "1") int halaman, @AuthenticationPrincipal Pelaku pelaku) {
        var mulai = Math.clamp((halaman - 1L) * MatriksTersimpan.PER_HALAMAN, 0, TERJAUH);
        try {
            var penyusun = new PenyusunMatriks(bagi.muat(pelaku, mulai), null, false);
            var hal = penyusun.susun(mulai, List.of());
            return new ModelAndView("skp/matriks/halaman", "hal", hal);
        } catch (AturanDilanggar belum) {
            return new ModelAndView("skp/matriks/belum", "hal", new HalamanBelum(belum.kalimat()));
        }
    }

    @PostMapping
    ModelAndView simpan(
            @RequestParam MultiValueMap<String, String> kiriman,
            @RequestParam(defaultValue = "0") int mulai,
            @AuthenticationPrincipal Pelaku pelaku) {
        var dari = Math.clamp(mulai, 0, TERJAUH);
        var form = FormMatriks.dari(kiriman);
        var galat = form.galat(bagi.muat(pelaku, dari));
        if (!galat.isEmpty()) {
            var hal = new PenyusunMatriks(bagi.muat(pelaku, dari), form, false).susun(dari, galat);
            return jawab(hal, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            bagi.simpan(form, dari, pelaku);
        } catch (SudahBerubah berubah) {
            var hal = new PenyusunMatriks(bagi.muat(pelaku, dari), form, true).susun(dari, List.of());
            return jawab(hal, HttpStatus.CONFLICT);
        }
        var halaman = dari / MatriksTersimpan.PER_HALAMAN + 1;
        return new ModelAndView(
                "pratinjau".equals(kiriman.getFirst("aksi"))
                        ? "redirect:/tim/matriks/draf?halaman=" + halaman
                        : "redirect:/tim/matriks?halaman=" + halaman + "&kabar=skp.kabar.matriks");
    }

    @GetMapping("/draf")
    ModelAndView pratinjau(@RequestParam(defaultValue = "1") int halaman, @AuthenticationPrincipal Pelaku pelaku) {
        var mulai = Math.clamp((halaman - 1L) * MatriksTersimpan.PER_HALAMAN, 0, TERJAUH);
        var matriks = bagi.muat(pelaku, mulai);
        var bagian = KirimDraf.bagian(matriks);
        var penerima = bagian.stream().filter(b -> b.anggota().menerima()).toList();
        var rhk = penerima.stream().mapToInt(b -> b.calon().size()).sum();
        var hal = new HalamanDraf(
                matriks.pimpinan().tahun(),
                mulai,
                teks("skp.matriks.draf.ringkasan", Format.angka(rhk), Format.angka(penerima.size())),
                !penerima.isEmpty(),
                bagian.stream().map(MatriksController::orang).toList());
        return new ModelAndView("skp/matriks/draf", "hal", hal);
    }

    @PostMapping("/draf")
    String kirim(@RequestParam(defaultValue = "0") int mulai, @AuthenticationPrincipal Pelaku pelaku) {
        kirim.kirim(Math.clamp(mulai, 0, TERJAUH), pelaku);
        return "redirect:/tim/rencana?kabar=skp.kabar.draf-terkirim";
    }

    private static HalamanDraf.Orang orang(KirimDraf.Bagian b) {
        var status = b.anggota().status();
        return new HalamanDraf.Orang(
                b.anggota().nama(),
                b.anggota().jabatan(),
                b.anggota().menerima() || status == null ? "" : teks("skp.matriks.draf.lewat", status.label()),
                b.calon().stream()
                        .map(c -> new HalamanDraf.Hasil(
                                c.uraian(),
                                c.pimpinan().uraian(),
                                c.indikator().isEmpty()
                                        ? ""
                                        : c.indikator().getFirst().targetLengkap()))
                        .toList());
    }

    private static ModelAndView jawab(HalamanMatriks hal, HttpStatus status) {
        var tampilan = new ModelAndView("skp/matriks/halaman", "hal", hal);
        tampilan.setStatus(status);
        return tampilan;
    }
}
