package id.kinerja.pegawai.rincian;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.PegawaiId;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.tata.Galat;
import id.kinerja.bersama.tata.Ketikan;
import id.kinerja.pegawai.model.TanggalBerkas;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Ending a placement, leaving the staff, and coming back. */
@Controller
@RequestMapping("/pegawai/{id}")
@PreAuthorize("hasAnyRole('PENGELOLA_INSTANSI', 'PENGELOLA_UNIT')")
class KeaktifanController {

    private final UbahKeaktifan ubah;
    private final PenyusunRincian penyusun;

    KeaktifanController(UbahKeaktifan ubah, PenyusunRincian penyusun) {
        this.ubah = ubah;
        this.penyusun = penyusun;
    }

    @PostMapping("/penempatan/{penempatan}/pengakhiran")
    ModelAndView akhiri(
            @PathVariable UUID id,
            @PathVariable UUID penempatan,
            @RequestParam Map<String, String> kiriman,
            @AuthenticationPrincipal Pelaku pelaku) {
        return lakukan(
                id,
                "akhir-" + penempatan,
                "penempatan-berakhir",
                kiriman,
                pelaku,
                tanggal -> ubah.akhiri(new PegawaiId(id), penempatan, tanggal, isi(kiriman, "alasan"), pelaku));
    }

    @PostMapping("/penonaktifan")
    ModelAndView nonaktifkan(
            @PathVariable UUID id, @RequestParam Map<String, String> kiriman, @AuthenticationPrincipal Pelaku pelaku) {
        return lakukan(
                id,
                "nonaktif",
                "nonaktif",
                kiriman,
                pelaku,
                tanggal -> ubah.nonaktifkan(
                        new PegawaiId(id), tanggal, isi(kiriman, "alasan"), isi(kiriman, "keterangan"), pelaku));
    }

    /** Who comes back stands in no unit, so only the administrator of the instansi can take her up again. */
    @PostMapping("/pengaktifan")
    @PreAuthorize("hasRole('PENGELOLA_INSTANSI')")
    ModelAndView aktifkan(
            @PathVariable UUID id, @RequestParam Map<String, String> kiriman, @AuthenticationPrincipal Pelaku pelaku) {
        return lakukan(
                id,
                "aktif",
                "aktif",
                kiriman,
                pelaku,
                tanggal -> ubah.aktifkan(new PegawaiId(id), tanggal, isi(kiriman, "keterangan"), pelaku));
    }

    private ModelAndView lakukan(
            UUID id,
            String bentuk,
            String kabar,
            Map<String, String> kiriman,
            Pelaku pelaku,
            Consumer<LocalDate> perbuatan) {
        var tanggal = TanggalBerkas.baca(isi(kiriman, "tanggal"));
        if (tanggal.isEmpty()) {
            return ditolak(id, bentuk, kiriman, teks("pegawai.tolak.mulai"), pelaku);
        }
        try {
            perbuatan.accept(tanggal.get());
            return new ModelAndView("redirect:/pegawai/" + id + "?kabar=pegawai.kabar." + kabar);
        } catch (AturanDilanggar ditolak) {
            return ditolak(id, bentuk, kiriman, ditolak.kalimat(), pelaku);
        }
    }

    private ModelAndView ditolak(UUID id, String bentuk, Map<String, String> kiriman, String kalimat, Pelaku pelaku) {
        var galat = List.of(new Galat("tanggal-" + bentuk, kalimat));
        var tampilan = penyusun.susun(new PegawaiId(id), "", new Ketikan(bentuk, kiriman), galat, pelaku);
        tampilan.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return tampilan;
    }

    private static String isi(Map<String, String> kiriman, String nama) {
        return kiriman.getOrDefault(nama, "").strip();
    }
}
