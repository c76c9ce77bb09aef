package id.kinerja.skp.realisasi;

import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.PeriodeId;
import id.kinerja.bersama.TidakDitemukan;
import id.kinerja.bersama.tata.Galat;
import id.kinerja.bersama.tata.Ketikan;
import id.kinerja.dokumen.PenyimpanBerkas;
import id.kinerja.skp.RhkId;
import id.kinerja.skp.SkpId;
import id.kinerja.skp.data.RealisasiTersimpan;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Evidence and rencana aksi: adding, taking away, opening a file. */
@Controller
class BuktiController {

    private final LengkapiBukti lengkapi;
    private final RealisasiTersimpan tersimpan;
    private final PenyimpanBerkas berkas;
    private final PenyusunLembar penyusun;

    BuktiController(
            LengkapiBukti lengkapi, RealisasiTersimpan tersimpan, PenyimpanBerkas berkas, PenyusunLembar penyusun) {
        this.penyusun = penyusun;
        this.lengkapi = lengkapi;
        this.tersimpan = tersimpan;
        this.berkas = berkas;
    }

    @PostMapping("/realisasi/{skp}/{periode}/bukti")
    ModelAndView tambah(
            @PathVariable UUID skp,
            @PathVariable UUID periode,
            @RequestParam UUID rhk,
            @RequestParam Map<String, String> ketikan,
            @RequestParam(required = false) @Nullable MultipartFile berkas,
            @AuthenticationPrincipal Pelaku pelaku) {
        var tautan = lengkap(ketikan.getOrDefault("tautan", "").strip());
        var nama = ketikan.getOrDefault("nama", "").strip();
        return atauDitolak(skp, periode, new Ketikan("bukti-" + rhk, ketikan), rhk, pelaku, () -> {
            var milik = new LengkapiBukti.Tempat(new SkpId(skp), new PeriodeId(periode), new RhkId(rhk));
            if (berkas != null && terpilih(berkas)) {
                lengkapi.unggah(milik, berkas, nama, pelaku);
            } else {
                lengkapi.tautan(milik, tautan, nama, pelaku);
            }
        });
    }

    /** People paste addresses without their beginning; nothing else is guessed. */
    private static String lengkap(String tautan) {
        return tautan.matches("[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+(:[0-9]+)?(/\\S*)?") ? "https://" + tautan : tautan;
    }

    /** An empty file has a name; without a choice the browser sends none. */
    private static boolean terpilih(MultipartFile berkas) {
        var nama = berkas.getOriginalFilename();
        return !berkas.isEmpty() || (nama != null && !nama.isEmpty());
    }

    private ModelAndView atauDitolak(
            UUID skp, UUID periode, Ketikan ketikan, UUID rhk, Pelaku pelaku, Runnable perbuatan) {
        try {
            perbuatan.run();
            var kabar = ketikan.bentuk().startsWith("aksi") ? "aksi" : "bukti";
            return new ModelAndView(
                    "redirect:/realisasi/%s/%s?kabar=skp.kabar.%s#bukti-%s".formatted(skp, periode, kabar, rhk));
        } catch (IsianDitolak ditolak) {
            var galat = new Galat(ditolak.bidang() + "-" + rhk, ditolak.kalimat());
            var tampilan = penyusun.susun(skp, periode, Kiriman.tambahan(ketikan, galat), pelaku);
            tampilan.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return tampilan;
        }
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
    ModelAndView tambahAksi(
            @PathVariable UUID skp,
            @PathVariable UUID periode,
            @RequestParam UUID rhk,
            @RequestParam Map<String, String> ketikan,
            @AuthenticationPrincipal Pelaku pelaku) {
        var uraian = ketikan.getOrDefault("uraian", "").strip();
        var target = ketikan.getOrDefault("target", "").strip();
        var milik = new LengkapiBukti.Tempat(new SkpId(skp), new PeriodeId(periode), new RhkId(rhk));
        return atauDitolak(
                skp,
                periode,
                new Ketikan("aksi-" + rhk, ketikan),
                rhk,
                pelaku,
                () -> lengkapi.tambahAksi(milik, uraian, target, pelaku));
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
}
