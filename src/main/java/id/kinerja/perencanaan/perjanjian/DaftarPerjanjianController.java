package id.kinerja.perencanaan.perjanjian;

import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Peran;
import id.kinerja.perencanaan.data.BahanPerjanjian;
import id.kinerja.perencanaan.data.PerjanjianTersimpan;
import id.kinerja.perencanaan.model.Perjanjian;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Perjanjian kinerja of the year: one's own, those one agrees to, and those of the units one looks after. */
@Controller
@RequestMapping("/perjanjian")
@PreAuthorize("!hasRole('ADMIN')")
class DaftarPerjanjianController {

    private final PerjanjianTersimpan perjanjian;
    private final BahanPerjanjian bahan;
    private final KelolaPerjanjian kelola;
    private final Clock jam;

    DaftarPerjanjianController(
            PerjanjianTersimpan perjanjian, BahanPerjanjian bahan, KelolaPerjanjian kelola, Clock jam) {
        this.perjanjian = perjanjian;
        this.bahan = bahan;
        this.kelola = kelola;
        this.jam = jam;
    }

    @GetMapping
    ModelAndView daftar(@AuthenticationPrincipal Pelaku pelaku) {
        var tahun = LocalDate.now(jam).getYear();
        var semua = perjanjian.daftar(tahun, pelaku);
        var hal = new HalamanDaftar(
                tahun,
                bolehSusun(semua, pelaku),
                semua.stream().map(DaftarPerjanjianController::baris).toList());
        return new ModelAndView("perencanaan/perjanjian/daftar", "hal", hal);
    }

    private boolean bolehSusun(List<Perjanjian> semua, Pelaku pelaku) {
        return pelaku.pegawai() != null
                && pelaku.sebagai(Peran.PEGAWAI, Peran.PENILAI, Peran.PIMPINAN)
                && semua.stream().noneMatch(p -> p.pertama().id().equals(pelaku.pegawai()))
                && bahan.kedudukan(pelaku.pegawai()).isPresent();
    }

    @PostMapping
    String susun(@AuthenticationPrincipal Pelaku pelaku) {
        return "redirect:/perjanjian/" + kelola.susun(LocalDate.now(jam).getYear(), pelaku)
                + "?kabar=perencanaan.kabar.perjanjian-disusun";
    }

    private static HalamanDaftar.Baris baris(Perjanjian p) {
        return new HalamanDaftar.Baris(
                HalamanPerjanjian.judul(p),
                p.pertama().nama(),
                p.kedua().nama(),
                p.status().label(),
                p.status() == Perjanjian.Status.DISEPAKATI ? "ok" : "utama",
                "/perjanjian/" + p.id());
    }
}
