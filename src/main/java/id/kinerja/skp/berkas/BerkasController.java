package id.kinerja.skp.berkas;

import id.kinerja.bersama.BukanUntukAnda;
import id.kinerja.bersama.Format;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Peran;
import id.kinerja.bersama.UnitId;
import id.kinerja.bersama.pekerjaan.AntreanPekerjaan;
import id.kinerja.dokumen.PenerbitDokumen;
import id.kinerja.skp.data.PembukaSkp;
import id.kinerja.skp.data.SkpSatuUnit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The plans of a unit as one file, made behind the pages. */
@Controller
@RequestMapping("/skp/berkas")
class BerkasController {

    private final SkpSatuUnit rencana;
    private final PembukaSkp tahun;
    private final AntreanPekerjaan antrean;
    private final PenerbitDokumen penerbit;
    private final Clock jam;

    BerkasController(
            SkpSatuUnit rencana, PembukaSkp tahun, AntreanPekerjaan antrean, PenerbitDokumen penerbit, Clock jam) {
        this.rencana = rencana;
        this.tahun = tahun;
        this.antrean = antrean;
        this.penerbit = penerbit;
        this.jam = jam;
    }

    @GetMapping
    ModelAndView pilih(@AuthenticationPrincipal Pelaku pelaku) {
        pastikan(pelaku);
        var sekarang = tahun.tahunTerbuka(LocalDate.now(jam));
        var baris = rencana.unit(sekarang, pelaku).stream()
                .map(u -> new HalamanBerkas.Baris(u.id().toString(), u.nama(), Format.angka(u.banyak())))
                .toList();
        return new ModelAndView("skp/berkas/halaman", "hal", new HalamanBerkas(sekarang, baris));
    }

    @PostMapping("/{unit}")
    String pesan(
            @PathVariable UUID unit,
            @RequestParam int tahun,
            @RequestParam(defaultValue = "pdf") String bentuk,
            @AuthenticationPrincipal Pelaku pelaku) {
        pastikan(pelaku);
        var u = rencana.satu(new UnitId(unit), pelaku);
        var isi = new PesananBerkas(
                u.jalur(), u.nama(), tahun, bentuk.equals("xlsx"), pelaku.akun().toString(), penerbit.dasar());
        return "redirect:/pekerjaan/" + antrean.antrekan(BerkasSatuUnit.KUNCI, isi.tulis(), pelaku);
    }

    private static void pastikan(Pelaku pelaku) {
        if (!pelaku.sebagai(Peran.PENGELOLA_UNIT, Peran.PENGELOLA_INSTANSI, Peran.PIMPINAN, Peran.INSPEKTORAT)) {
            throw new BukanUntukAnda("skp.tolak.bukan-untuk-peran");
        }
    }
}
