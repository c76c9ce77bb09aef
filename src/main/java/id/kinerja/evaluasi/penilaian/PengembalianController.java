package id.kinerja.evaluasi.penilaian;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.tata.Galat;
import id.kinerja.evaluasi.HasilId;
import id.kinerja.evaluasi.data.BahanPenilaian;
import id.kinerja.evaluasi.model.Tindakan;
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

/** Sending a submission back with a note, or going on without one. */
@Controller
@RequestMapping("/evaluasi/{id}")
class PengembalianController {

    private static final int CATATAN_MIN = 5;
    private static final int CATATAN_MAKS = 1000;

    private final BahanPenilaian bahan;
    private final KembalikanHasil kembalikan;

    PengembalianController(BahanPenilaian bahan, KembalikanHasil kembalikan) {
        this.bahan = bahan;
        this.kembalikan = kembalikan;
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
            var galat = new Galat("catatan", teks("evaluasi.galat.catatan", CATATAN_MIN, CATATAN_MAKS));
            var ditolak = halaman(id, catatan, List.of(galat), pelaku);
            ditolak.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return ditolak;
        }
        kembalikan.kembalikan(new HasilId(id), isi, pelaku);
        return new ModelAndView("redirect:/evaluasi/" + id + "?kabar=evaluasi.kabar.dikembalikan");
    }

    @PostMapping("/tanpa-pengajuan")
    String ambil(@PathVariable UUID id, @AuthenticationPrincipal Pelaku pelaku) {
        kembalikan.ambil(new HasilId(id), pelaku);
        return "redirect:/evaluasi/" + id + "?kabar=evaluasi.kabar.diambil";
    }

    private ModelAndView halaman(UUID id, String catatan, List<Galat> galat, Pelaku pelaku) {
        var satu = bahan.hasil(new HasilId(id), pelaku);
        satu.status().pastikan(Tindakan.KEMBALIKAN);
        var hal = new HalamanPengembalian(id.toString(), satu.pegawai().nama(), catatan, galat);
        return new ModelAndView("evaluasi/penilaian/pengembalian", "hal", hal);
    }
}
