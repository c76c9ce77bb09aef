package id.kinerja.pekerjaan.daftar;

import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.TidakDitemukan;
import id.kinerja.bersama.pekerjaan.PekerjaanId;
import id.kinerja.pekerjaan.data.BarisPekerjaan;
import id.kinerja.pekerjaan.data.PekerjaanTersimpan;
import id.kinerja.pekerjaan.jalan.AntrekanPekerjaan;
import id.kinerja.pekerjaan.jalan.FolderPekerjaan;
import id.kinerja.pekerjaan.jalan.RagamPekerjaan;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The work that I ordered. */
@Controller
@RequestMapping("/pekerjaan")
class PekerjaanController {

    private final PekerjaanTersimpan tersimpan;
    private final AntrekanPekerjaan antrekan;
    private final RagamPekerjaan ragam;
    private final FolderPekerjaan folder;

    PekerjaanController(
            PekerjaanTersimpan tersimpan, AntrekanPekerjaan antrekan, RagamPekerjaan ragam, FolderPekerjaan folder) {
        this.tersimpan = tersimpan;
        this.antrekan = antrekan;
        this.ragam = ragam;
        this.folder = folder;
    }

    @GetMapping
    ModelAndView daftar(@AuthenticationPrincipal Pelaku pelaku) {
        var baris = tersimpan.milik(pelaku).stream().map(this::susun).toList();
        return new ModelAndView("pekerjaan/daftar/halaman", "hal", new HalamanDaftar(baris));
    }

    @GetMapping("/{id}")
    ModelAndView satu(@PathVariable UUID id, @AuthenticationPrincipal Pelaku pelaku) {
        return new ModelAndView("pekerjaan/daftar/satu", "hal", susun(muat(id, pelaku)));
    }

    /** The part of the page that changes, for htmx; at the end the page is loaded anew for its other buttons. */
    @GetMapping("/{id}/kemajuan")
    ModelAndView kemajuan(@PathVariable UUID id, @AuthenticationPrincipal Pelaku pelaku, HttpServletResponse jawaban) {
        var baris = muat(id, pelaku);
        if (!baris.status().hidup()) {
            jawaban.setHeader("HX-Refresh", "true");
        }
        return new ModelAndView("pekerjaan/daftar/_kemajuan", "hal", susun(baris));
    }

    @PostMapping("/{id}/pembatalan")
    String batalkan(@PathVariable UUID id, @AuthenticationPrincipal Pelaku pelaku) {
        antrekan.batalkan(new PekerjaanId(id), pelaku);
        return "redirect:/pekerjaan/" + id;
    }

    @PostMapping("/{id}/lanjutan")
    String ulangi(@PathVariable UUID id, @AuthenticationPrincipal Pelaku pelaku) {
        antrekan.ulangi(new PekerjaanId(id), pelaku);
        return "redirect:/pekerjaan/" + id;
    }

    @GetMapping("/{id}/unduhan")
    ResponseEntity<Resource> unduh(@PathVariable UUID id, @AuthenticationPrincipal Pelaku pelaku) {
        var hasil = muat(id, pelaku).kemajuan().hasil();
        var nama = Optional.ofNullable(hasil == null ? null : hasil.berkas()).orElseThrow(() -> new TidakDitemukan(id));
        var berkas = folder.berkas(new PekerjaanId(id), nama).orElseThrow(() -> new TidakDitemukan(id));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(nama).build().toString())
                .body(new FileSystemResource(berkas));
    }

    private BarisPekerjaan muat(UUID id, Pelaku pelaku) {
        return tersimpan.milik(new PekerjaanId(id), pelaku).orElseThrow(() -> new TidakDitemukan(id));
    }

    private HalamanPekerjaan susun(BarisPekerjaan baris) {
        return HalamanPekerjaan.susun(baris, ragam.satu(baris.jenis()));
    }
}
