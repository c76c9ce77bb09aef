package id.kinerja.skp.penyusunan;

import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.SudahBerubah;
import id.kinerja.bersama.tata.Galat;
import id.kinerja.skp.RhkId;
import id.kinerja.skp.SkpId;
import id.kinerja.skp.data.PilihanAtasan;
import id.kinerja.skp.data.SkpTersimpan;
import id.kinerja.skp.data.TahunLalu;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Writing the RHK of a draft, one open at a time. */
@Controller
@RequestMapping("/skp/{id}")
class HasilController {

    private final SkpTersimpan skp;
    private final PilihanAtasan atasan;
    private final SusunRhk susun;
    private final TahunLalu lalu;

    HasilController(SkpTersimpan skp, PilihanAtasan atasan, SusunRhk susun, TahunLalu lalu) {
        this.lalu = lalu;
        this.skp = skp;
        this.atasan = atasan;
        this.susun = susun;
    }

    @GetMapping("/hasil")
    ModelAndView hasil(
            @PathVariable UUID id, @RequestParam @Nullable UUID rhk, @AuthenticationPrincipal Pelaku pelaku) {
        return halaman(id, rhk, null, List.of(), pelaku);
    }

    @PostMapping("/rhk")
    String tambah(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "UTAMA") String jenis,
            @AuthenticationPrincipal Pelaku pelaku) {
        var baru = susun.tambah(new SkpId(id), !"TAMBAHAN".equals(jenis), pelaku);
        return "redirect:/skp/%s/hasil?rhk=%s#rhk-%s".formatted(id, baru, baru);
    }

    @PostMapping("/rhk/{rhk}")
    ModelAndView simpan(
            @PathVariable UUID id,
            @PathVariable UUID rhk,
            @RequestParam MultiValueMap<String, String> kiriman,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            @AuthenticationPrincipal Pelaku pelaku) {
        var form = FormRhk.dari(kiriman);
        var aksi = kiriman.getFirst("aksi") == null ? "simpan" : kiriman.getFirst("aksi");
        if ("tambah".equals(aksi)) {
            return halaman(id, rhk, form.denganBarisBaru(), List.of(), pelaku);
        }
        if (aksi.startsWith("buang-")) {
            return halaman(id, rhk, form.tanpaBaris(FormRhk.versi(aksi.substring(6))), List.of(), pelaku);
        }
        var galat = form.galat();
        if (!galat.isEmpty()) {
            return gagal(halaman(id, rhk, form, galat, pelaku), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            var versi = susun.simpan(new SkpId(id), new RhkId(rhk), form, pelaku);
            return htmx != null ? tersimpan(id, rhk, versi, pelaku) : setelah(id, rhk, aksi);
        } catch (AturanDilanggar ditolak) {
            var keliru = List.of(new Galat("isi", ditolak.kalimat()));
            return gagal(halaman(id, rhk, form, keliru, pelaku), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (SudahBerubah berubah) {
            return gagal(bandingkan(id, rhk, form, pelaku), HttpStatus.CONFLICT);
        }
    }

    /** A page that was answered to a form is reloaded as the stored one. */
    @GetMapping("/rhk/{rhk}")
    String ulang(@PathVariable UUID id, @PathVariable UUID rhk) {
        return "redirect:/skp/" + id + "/hasil?rhk=" + rhk;
    }

    @PostMapping("/rhk/{rhk}/penghapusan")
    String hapus(@PathVariable UUID id, @PathVariable UUID rhk, @AuthenticationPrincipal Pelaku pelaku) {
        susun.hapus(new SkpId(id), new RhkId(rhk), pelaku);
        return "redirect:/skp/" + id + "/hasil?kabar=skp.kabar.rhk-dihapus";
    }

    private ModelAndView tersimpan(UUID id, UUID rhk, int versi, Pelaku pelaku) {
        var dokumen = skp.muatMilik(new SkpId(id), pelaku);
        return HalamanVersi.potongan(versi, HalamanHasil.saran(dokumen, rhk, lalu.realisasi(dokumen)));
    }

    private static ModelAndView setelah(UUID id, UUID rhk, String aksi) {
        return new ModelAndView(
                "lanjut".equals(aksi)
                        ? "redirect:/skp/" + id + "/perilaku"
                        : "redirect:/skp/" + id + "/hasil?rhk=" + rhk + "&kabar=skp.kabar.tersimpan");
    }

    private ModelAndView halaman(
            UUID id, @Nullable UUID terbuka, @Nullable FormRhk form, List<Galat> galat, Pelaku pelaku) {
        var dokumen = skp.muatMilik(new SkpId(id), pelaku);
        dokumen.pastikanBolehDiubah();
        var hal = HalamanHasil.susun(dokumen, terbuka, form, galat, atasan.untuk(dokumen), lalu.realisasi(dokumen));
        return new ModelAndView("skp/penyusunan/hasil", "hal", hal);
    }

    private ModelAndView bandingkan(UUID id, UUID rhk, FormRhk form, Pelaku pelaku) {
        var dokumen = skp.muatMilik(new SkpId(id), pelaku);
        var bentuk = HalamanHasil.bentuk(dokumen, atasan.untuk(dokumen));
        var hal = HalamanBanding.susun(dokumen, SusunRhk.cari(dokumen, new RhkId(rhk)), form, bentuk);
        return new ModelAndView("skp/penyusunan/banding", "hal", hal);
    }

    private static ModelAndView gagal(ModelAndView tampilan, HttpStatus status) {
        tampilan.setStatus(status);
        return tampilan;
    }
}
