package id.kinerja.pegawai.impor;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Potongan;
import id.kinerja.bersama.impor.JenisImpor;
import id.kinerja.bersama.lembar.Unduhan;
import id.kinerja.bersama.tata.Galat;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Upload, preview, apply. */
@Controller
@RequestMapping("/data/impor")
@PreAuthorize("hasAnyRole('PENGELOLA_INSTANSI', 'PENGELOLA_UNIT')")
class ImporController {

    private final Impor impor;

    ImporController(Impor impor) {
        this.impor = impor;
    }

    @GetMapping
    ModelAndView formulir(
            @RequestParam(defaultValue = "pegawai") String jenis, @AuthenticationPrincipal Pelaku pelaku) {
        return formulir(jenis, List.of(), pelaku);
    }

    @PostMapping
    ModelAndView unggah(
            @RequestParam(defaultValue = "") String jenis,
            @RequestParam(required = false) @Nullable MultipartFile berkas,
            @AuthenticationPrincipal Pelaku pelaku)
            throws IOException {
        if (berkas == null
                || berkas.getOriginalFilename() == null
                || berkas.getOriginalFilename().isBlank()) {
            return ditolak(jenis, teks("pegawai.impor.pilih-berkas"), pelaku);
        }
        try {
            var nama = berkas.getOriginalFilename().replaceAll("\\p{Cntrl}", " ");
            return new ModelAndView("redirect:/data/impor/" + impor.periksa(jenis, nama, berkas.getBytes(), pelaku));
        } catch (AturanDilanggar ditolak) {
            return ditolak(jenis, ditolak.kalimat(), pelaku);
        }
    }

    @GetMapping("/{id}")
    ModelAndView pratinjau(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "1") int halaman,
            @AuthenticationPrincipal Pelaku pelaku) {
        return pratinjau(id, Potongan.nomorSah(halaman), List.of(), pelaku);
    }

    @PostMapping("/{id}/penerapan")
    ModelAndView terapkan(@PathVariable UUID id, @AuthenticationPrincipal Pelaku pelaku) {
        try {
            impor.terapkan(id, pelaku);
        } catch (AturanDilanggar ditolak) {
            var tampilan = pratinjau(id, 1, List.of(new Galat("hitungan", ditolak.kalimat())), pelaku);
            tampilan.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return tampilan;
        }
        return new ModelAndView("redirect:/data/impor/" + id + "?kabar=pegawai.kabar.diimpor");
    }

    @GetMapping("/templat/{jenis}")
    ResponseEntity<byte[]> templat(
            @PathVariable String jenis,
            @RequestParam(defaultValue = "xlsx") String bentuk,
            @AuthenticationPrincipal Pelaku pelaku) {
        var kolom = impor.jenis(jenis, pelaku).kolom();
        return Unduhan.tabel(
                bentuk,
                "templat-" + jenis,
                kolom.stream().map(JenisImpor.Kolom::nama).toList(),
                List.of(kolom.stream().map(JenisImpor.Kolom::contoh).toList()));
    }

    @GetMapping("/{id}/temuan")
    ResponseEntity<byte[]> temuan(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "csv") String bentuk,
            @AuthenticationPrincipal Pelaku pelaku) {
        var judul = List.of(teks("pegawai.impor.baris"), teks("pegawai.impor.kolom"), teks("pegawai.impor.sebab"));
        var isi = impor.lihat(id, pelaku).daftarTemuan().stream()
                .map(t -> List.of(String.valueOf(t.nomor()), t.kolom(), t.kalimat()))
                .toList();
        return Unduhan.tabel(bentuk, "temuan-impor", judul, isi);
    }

    private ModelAndView ditolak(String jenis, String kalimat, Pelaku pelaku) {
        var tampilan = formulir(jenis, List.of(new Galat("berkas", kalimat)), pelaku);
        tampilan.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return tampilan;
    }

    private ModelAndView formulir(String dipilih, List<Galat> galat, Pelaku pelaku) {
        var jenis = Stream.of("pegawai", "unit")
                .map(impor::jenis)
                .filter(j -> !j.hanyaInstansi() || pelaku.lingkup().equals("/"))
                .map(j -> new HalamanImpor.Jenis(j.nama(), teks("pegawai.impor.jenis." + j.nama()), kolom(j)))
                .toList();
        return new ModelAndView("pegawai/impor/halaman", "hal", new HalamanImpor(jenis, dipilih, galat));
    }

    private static String kolom(JenisImpor j) {
        return j.kolom().stream()
                .map(k -> k.wajib() ? k.nama() : k.nama() + " " + teks("bersama.boleh_kosong"))
                .collect(Collectors.joining(", "));
    }

    private ModelAndView pratinjau(UUID id, int halaman, List<Galat> galat, Pelaku pelaku) {
        var hal = HalamanPratinjau.dari(impor.lihat(id, pelaku), halaman, galat);
        return new ModelAndView("pegawai/impor/pratinjau", "hal", hal);
    }
}
