package id.kinerja.pegawai.rincian;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.PegawaiId;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.SudahBerubah;
import id.kinerja.bersama.tata.Galat;
import id.kinerja.bersama.tata.Ketikan;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One person. Who administers her subtree may change her superior and her placements. */
@Controller
@RequestMapping("/pegawai/{id}")
@PreAuthorize("hasAnyRole('PENGELOLA_INSTANSI', 'PENGELOLA_UNIT', 'PIMPINAN', 'INSPEKTORAT')")
class RincianController {

    private final UbahPegawai ubah;
    private final PenyusunRincian penyusun;

    RincianController(UbahPegawai ubah, PenyusunRincian penyusun) {
        this.ubah = ubah;
        this.penyusun = penyusun;
    }

    @GetMapping
    ModelAndView rincian(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String cari,
            @AuthenticationPrincipal Pelaku pelaku) {
        return penyusun.susun(new PegawaiId(id), cari, Ketikan.KOSONG, List.of(), pelaku);
    }

    @PostMapping("/atasan")
    @PreAuthorize("hasAnyRole('PENGELOLA_INSTANSI', 'PENGELOLA_UNIT')")
    ModelAndView tunjuk(
            @PathVariable UUID id,
            @RequestParam UUID penempatan,
            @RequestParam(defaultValue = "") String atasan,
            @RequestParam int versi,
            @AuthenticationPrincipal Pelaku pelaku) {
        var ketikan = new Ketikan("atasan", Map.of("atasan", atasan));
        try {
            ubah.tunjukAtasan(new PegawaiId(id), penempatan, atasan, versi, pelaku);
            return kembali(id, "atasan-disimpan");
        } catch (AturanDilanggar ditolak) {
            return dengan(id, "", ketikan, new Galat("atasan", ditolak.kalimat()), 422, pelaku);
        } catch (SudahBerubah berubah) {
            return dengan(id, "", ketikan, new Galat("atasan", teks("pegawai.tolak.atasan-berubah")), 409, pelaku);
        }
    }

    @PostMapping("/penempatan")
    @PreAuthorize("hasAnyRole('PENGELOLA_INSTANSI', 'PENGELOLA_UNIT')")
    ModelAndView tempatkan(
            @PathVariable UUID id, @RequestParam Map<String, String> kiriman, @AuthenticationPrincipal Pelaku pelaku) {
        var form = FormPenempatan.dari(kiriman);
        var cari = kiriman.getOrDefault("cari", "");
        var ketikan = new Ketikan("penempatan", kiriman);
        var keliru = form.galat();
        if (!keliru.isEmpty()) {
            return dengan(id, cari, ketikan, keliru.getFirst(), 422, pelaku);
        }
        try {
            ubah.tempatkan(new PegawaiId(id), form, pelaku);
            return kembali(id, "penempatan-disimpan");
        } catch (AturanDilanggar ditolak) {
            return dengan(id, cari, ketikan, new Galat("mulai", ditolak.kalimat()), 422, pelaku);
        }
    }

    private ModelAndView dengan(UUID id, String cari, Ketikan ketikan, Galat galat, int status, Pelaku pelaku) {
        var tampilan = penyusun.susun(new PegawaiId(id), cari, ketikan, List.of(galat), pelaku);
        tampilan.setStatus(HttpStatus.valueOf(status));
        return tampilan;
    }

    private static ModelAndView kembali(UUID id, String kabar) {
        return new ModelAndView("redirect:/pegawai/" + id + "?kabar=pegawai.kabar." + kabar);
    }
}
