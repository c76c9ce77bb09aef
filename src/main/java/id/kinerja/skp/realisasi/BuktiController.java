package id.kinerja.skp.realisasi;

import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.PeriodeId;
import id.kinerja.bersama.TidakDitemukan;
import id.kinerja.dokumen.PenyimpanBerkas;
import id.kinerja.skp.RhkId;
import id.kinerja.skp.SkpId;
import id.kinerja.skp.data.RealisasiTersimpan;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Evidence and rencana aksi: adding, taking away, opening a file. */
@Controller
class BuktiController {

    private final LengkapiBukti lengkapi;
    private final RealisasiTersimpan tersimpan;
    private final PenyimpanBerkas berkas;

    BuktiController(LengkapiBukti lengkapi, RealisasiTersimpan tersimpan, PenyimpanBerkas berkas) {
        this.lengkapi = lengkapi;
        this.tersimpan = tersimpan;
        this.berkas = berkas;
    }

    @PostMapping("/realisasi/{skp}/{periode}/bukti")
    String tambah(
            @PathVariable UUID skp,
            @PathVariable UUID periode,
            @RequestParam UUID rhk,
            @RequestParam(defaultValue = "") String tautan,
            @RequestParam(defaultValue = "") String nama,
            @RequestParam(required = false) @Nullable MultipartFile berkas,
            @AuthenticationPrincipal Pelaku pelaku) {
        if (berkas != null && !berkas.isEmpty()) {
            lengkapi.unggah(new SkpId(skp), new PeriodeId(periode), new RhkId(rhk), berkas, nama, pelaku);
        } else {
            lengkapi.tautan(new SkpId(skp), new PeriodeId(periode), new RhkId(rhk), tautan.strip(), nama, pelaku);
        }
        return kembali(skp, periode, "bukti", rhk);
    }

    @PostMapping("/realisasi/{skp}/{periode}/bukti/{bukti}/penghapusan")
    String hapus(
            @PathVariable UUID skp,
            @PathVariable UUID periode,
            @PathVariable UUID bukti,
            @AuthenticationPrincipal Pelaku pelaku) {
        lengkapi.hapusBukti(new SkpId(skp), new PeriodeId(periode), bukti, pelaku);
        return "redirect:/realisasi/" + skp + "/" + periode + "?kabar=skp.kabar.bukti-dihapus";
    }

    @PostMapping("/realisasi/{skp}/{periode}/aksi")
    String tambahAksi(
            @PathVariable UUID skp,
            @PathVariable UUID periode,
            @RequestParam UUID rhk,
            @RequestParam(defaultValue = "") String uraian,
            @RequestParam(defaultValue = "") String target,
            @AuthenticationPrincipal Pelaku pelaku) {
        lengkapi.tambahAksi(new SkpId(skp), new PeriodeId(periode), new RhkId(rhk), uraian, target, pelaku);
        return kembali(skp, periode, "aksi", rhk);
    }

    @PostMapping("/realisasi/{skp}/{periode}/aksi/{aksi}")
    String ubahAksi(
            @PathVariable UUID skp,
            @PathVariable UUID periode,
            @PathVariable UUID aksi,
            @RequestParam(defaultValue = "") String tindakan,
            @AuthenticationPrincipal Pelaku pelaku) {
        lengkapi.ubahAksi(new SkpId(skp), new PeriodeId(periode), aksi, tindakan, pelaku);
        return "redirect:/realisasi/" + skp + "/" + periode + "?kabar=skp.kabar.aksi";
    }

    @GetMapping("/bukti/{bukti}")
    ResponseEntity<Resource> buka(@PathVariable UUID bukti, @AuthenticationPrincipal Pelaku pelaku) {
        var id = tersimpan.berkas(bukti, pelaku).orElseThrow(() -> new TidakDitemukan(bukti));
        var isi = berkas.buka(id);
        var nama = ContentDisposition.attachment()
                .filename(isi.nama(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, nama.toString())
                .contentType(MediaType.parseMediaType(isi.tipe()))
                .contentLength(isi.ukuran())
                .body(new FileSystemResource(isi.letak()));
    }

    private static String kembali(UUID skp, UUID periode, String apa, UUID rhk) {
        return "redirect:/realisasi/%s/%s?kabar=skp.kabar.%s#bukti-%s".formatted(skp, periode, apa, rhk);
    }
}
