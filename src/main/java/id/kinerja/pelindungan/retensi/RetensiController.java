package id.kinerja.pelindungan.retensi;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Peran;
import id.kinerja.bersama.lembar.Unduhan;
import id.kinerja.pelindungan.RetensiId;
import id.kinerja.pelindungan.data.UsulanTersimpan;
import id.kinerja.pelindungan.datasaya.KumpulanData;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Looking at what would be removed, and confirming it. */
@Controller
@RequestMapping("/retensi")
@PreAuthorize("hasAnyRole('PENGELOLA_INSTANSI', 'ADMIN', 'INSPEKTORAT')")
class RetensiController {

    private static final int RIWAYAT = 20;

    private final UsulanTersimpan usulan;
    private final HitungRetensi hitung;
    private final LaksanakanRetensi laksanakan;
    private final KumpulanData kumpulan;

    RetensiController(
            UsulanTersimpan usulan, HitungRetensi hitung, LaksanakanRetensi laksanakan, KumpulanData kumpulan) {
        this.usulan = usulan;
        this.hitung = hitung;
        this.laksanakan = laksanakan;
        this.kumpulan = kumpulan;
    }

    @GetMapping
    ModelAndView lihat(@AuthenticationPrincipal Pelaku pelaku) {
        var hal = HalamanRetensi.susun(
                usulan.terakhir(RIWAYAT), kumpulan, pelaku.sebagai(Peran.PENGELOLA_INSTANSI, Peran.ADMIN));
        return new ModelAndView("pelindungan/retensi/halaman", "hal", hal);
    }

    @PostMapping
    @PreAuthorize("hasAnyRole('PENGELOLA_INSTANSI', 'ADMIN')")
    String hitung(@AuthenticationPrincipal Pelaku pelaku) {
        laksanakan.hitung(pelaku);
        return "redirect:/retensi?kabar=pelindungan.kabar.dihitung";
    }

    /** The list is reckoned again for the day of the reckoning, so it is the one that will be removed. */
    @GetMapping("/{id}/{jenis}")
    ModelAndView calon(@PathVariable UUID id, @PathVariable String jenis) {
        var satu = usulan.satu(new RetensiId(id));
        var hal = HalamanCalon.susun(
                "/retensi/" + id + "/" + jenis, kumpulan.nama(jenis), hitung.satu(jenis, satu.hari()));
        return new ModelAndView("pelindungan/retensi/calon", "hal", hal);
    }

    @GetMapping("/{id}/{jenis}/ekspor")
    ResponseEntity<byte[]> ekspor(
            @PathVariable UUID id, @PathVariable String jenis, @RequestParam(defaultValue = "csv") String bentuk) {
        var satu = usulan.satu(new RetensiId(id));
        var judul = List.of(
                teks("pelindungan.retensi.calon.id"),
                teks("pelindungan.retensi.calon.keterangan"),
                teks("pelindungan.retensi.calon.sejak"));
        var baris = hitung.satu(jenis, satu.hari()).calon().stream()
                .map(c -> List.of(c.id(), c.keterangan(), c.sejak().toString()))
                .toList();
        return Unduhan.tabel(bentuk, Unduhan.nama("retensi-" + jenis, satu.hari()), judul, baris);
    }

    @PostMapping("/{id}/pelaksanaan")
    @PreAuthorize("hasAnyRole('PENGELOLA_INSTANSI', 'ADMIN')")
    String laksanakan(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String sidik,
            @AuthenticationPrincipal Pelaku pelaku) {
        laksanakan.laksanakan(new RetensiId(id), sidik, pelaku);
        return "redirect:/retensi?kabar=pelindungan.kabar.dilaksanakan";
    }
}
