package id.kinerja.situs.penugasan;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.akses.PenugasanPeran;
import id.kinerja.bersama.AkunId;
import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Format;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.tata.Galat;
import id.kinerja.bersama.tata.Pilihan;
import id.kinerja.situs.data.UnitPeran;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

/** Roles of an account. */
@Controller
@RequestMapping("/data/akun/{id}/peran")
@PreAuthorize("hasRole('ADMIN')")
class PenugasanController {

    private final PenugasanPeran peran;
    private final UnitPeran unit;
    private final AturPeran atur;

    PenugasanController(PenugasanPeran peran, UnitPeran unit, AturPeran atur) {
        this.peran = peran;
        this.unit = unit;
        this.atur = atur;
    }

    @GetMapping
    ModelAndView halaman(@PathVariable UUID id) {
        return tampil(id, new HalamanPenugasan.Isian("", ""), List.of());
    }

    @PostMapping
    ModelAndView beri(
            @PathVariable UUID id,
            @RequestParam(name = "peran", defaultValue = "") String dipilih,
            @RequestParam(name = "unit", defaultValue = "") String kodeUnit,
            @AuthenticationPrincipal Pelaku pelaku) {
        try {
            atur.beri(new AkunId(id), dipilih, kodeUnit.strip(), pelaku);
            return new ModelAndView("redirect:/data/akun/" + id + "/peran?kabar=situs.kabar.peran-diberi");
        } catch (AturanDilanggar ditolak) {
            var isian = ditolak.kunci().equals("situs.tolak.peran") ? "peran" : "unit";
            return ditolak(id, new HalamanPenugasan.Isian(dipilih, kodeUnit), new Galat(isian, ditolak.kalimat()));
        }
    }

    @PostMapping("/{tugas}/pencabutan")
    ModelAndView cabut(@PathVariable UUID id, @PathVariable UUID tugas, @AuthenticationPrincipal Pelaku pelaku) {
        try {
            atur.cabut(new AkunId(id), tugas, pelaku);
            return new ModelAndView("redirect:/data/akun/" + id + "/peran?kabar=situs.kabar.peran-dicabut");
        } catch (AturanDilanggar ditolak) {
            return ditolak(id, new HalamanPenugasan.Isian("", ""), new Galat("h-peran", ditolak.kalimat()));
        }
    }

    private ModelAndView ditolak(UUID id, HalamanPenugasan.Isian isian, Galat galat) {
        var tampilan = tampil(id, isian, List.of(galat));
        tampilan.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return tampilan;
    }

    private ModelAndView tampil(UUID id, HalamanPenugasan.Isian isian, List<Galat> galat) {
        var pemilik = peran.pemilik(new AkunId(id));
        var nama = unit.nama(pemilik.tugas().stream()
                .map(PenugasanPeran.Tugas::unit)
                .filter(Objects::nonNull)
                .toList());
        var hal = new HalamanPenugasan(
                "/data/akun/" + id + "/peran",
                pemilik.nama(),
                Format.nip(pemilik.namaMasuk()),
                pemilik.tugas().stream().map(t -> baris(t, nama)).toList(),
                AturPeran.DITUGASKAN.stream()
                        .map(p -> new Pilihan(
                                p.name(), teks("bersama.peran." + p.name()), teks("situs.peran-arti." + p.name())))
                        .toList(),
                isian,
                galat);
        return new ModelAndView("situs/penugasan/halaman", "hal", hal);
    }

    private static HalamanPenugasan.Baris baris(PenugasanPeran.Tugas t, Map<UUID, String> nama) {
        return new HalamanPenugasan.Baris(
                t.id().toString(),
                teks("bersama.peran." + t.peran().name()),
                t.unit() == null ? teks("situs.peran.seluruh") : nama.getOrDefault(t.unit(), ""));
    }
}
