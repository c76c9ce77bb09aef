package id.kinerja.perencanaan.penyuntingan;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.SudahBerubah;
import id.kinerja.bersama.tata.Banding;
import id.kinerja.bersama.tata.Galat;
import id.kinerja.perencanaan.SimpulId;
import id.kinerja.perencanaan.data.PilihanUnit;
import id.kinerja.perencanaan.model.Simpul;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Writing one goal with its indicators and this year's targets. */
@Controller
@RequestMapping("/pohon/{id}")
@PreAuthorize("hasAnyRole('PENGELOLA_INSTANSI', 'PENGELOLA_UNIT')")
class SuntingController {

    private final SuntingSimpul sunting;
    private final Clock jam;

    SuntingController(SuntingSimpul sunting, Clock jam) {
        this.sunting = sunting;
        this.jam = jam;
    }

    @GetMapping("/ubah")
    ModelAndView ubah(@PathVariable UUID id, @AuthenticationPrincipal Pelaku pelaku) {
        var s = sunting.untukDiubah(new SimpulId(id), tahun(), pelaku);
        return halaman(bahan(s, pelaku), FormSimpul.dari(s), List.of());
    }

    @PostMapping("/ubah")
    ModelAndView simpan(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> kiriman,
            @AuthenticationPrincipal Pelaku pelaku) {
        var s = sunting.untukDiubah(new SimpulId(id), tahun(), pelaku);
        return tulis(bahan(s, pelaku), kiriman, pelaku, form -> {
            sunting.ubah(s.id(), form, tahun(), pelaku);
            return s.id();
        });
    }

    @GetMapping("/anak")
    ModelAndView anak(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String jenis,
            @AuthenticationPrincipal Pelaku pelaku) {
        var acuan = sunting.calonAnak(new SimpulId(id), jenis, tahun(), pelaku);
        return halaman(bahanBaru(id, acuan, pelaku), FormSimpul.dari(acuan), List.of());
    }

    @PostMapping("/anak")
    ModelAndView tambah(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String jenis,
            @RequestParam MultiValueMap<String, String> kiriman,
            @AuthenticationPrincipal Pelaku pelaku) {
        var acuan = sunting.calonAnak(new SimpulId(id), jenis, tahun(), pelaku);
        return tulis(
                bahanBaru(id, acuan, pelaku),
                kiriman,
                pelaku,
                form -> sunting.tambah(new SimpulId(id), jenis, form, tahun(), pelaku));
    }

    @PostMapping("/penghapusan")
    String hapus(@PathVariable UUID id, @AuthenticationPrincipal Pelaku pelaku) {
        sunting.hapus(new SimpulId(id), tahun(), pelaku);
        return "redirect:/pohon?kabar=perencanaan.kabar.dihapus";
    }

    private HalamanSunting.Bahan bahan(Simpul s, Pelaku pelaku) {
        return new HalamanSunting.Bahan(
                s, s.uraian(), "/pohon/" + s.id() + "/ubah", false, unit(s, pelaku), sunting.calonInduk(s));
    }

    private HalamanSunting.Bahan bahanBaru(UUID induk, Simpul acuan, Pelaku pelaku) {
        var alamat = "/pohon/" + induk + "/anak?jenis=" + acuan.jenis().name();
        var uraian = teks("perencanaan.di-bawah", sunting.rumusan(new SimpulId(induk), tahun()));
        return new HalamanSunting.Bahan(acuan, uraian, alamat, true, unit(acuan, pelaku), List.of());
    }

    private List<PilihanUnit.Satu> unit(Simpul s, Pelaku pelaku) {
        return s.jenis().milikUnit() ? sunting.pemilik(s, pelaku) : List.of();
    }

    /** What is done with a form that has no mistakes of shape; gives the goal that was written. */
    private interface Penulis {
        SimpulId tulis(FormSimpul form);
    }

    private ModelAndView tulis(
            HalamanSunting.Bahan bahan, MultiValueMap<String, String> kiriman, Pelaku pelaku, Penulis penulis) {
        var form = FormSimpul.dari(kiriman, bahan.acuan());
        if ("tambah".equals(kiriman.getFirst("aksi"))) {
            return halaman(bahan, form.denganBarisBaru(), List.of());
        }
        var galat = new ArrayList<>(form.galat());
        if (!bahan.calon().isEmpty()) {
            galat.addAll(form.induk().galat(bahan.calon(), bahan.acuan()));
        }
        if (galat.isEmpty()) {
            try {
                return new ModelAndView(
                        "redirect:/pohon?simpul=" + penulis.tulis(form) + "&kabar=perencanaan.kabar.tersimpan");
            } catch (AturanDilanggar ditolak) {
                galat.add(new Galat(ditolak.kunci().endsWith("unit") ? "unit" : "induk-0", ditolak.kalimat()));
            } catch (SudahBerubah berubah) {
                return bandingkan(sunting.untukDiubah(bahan.acuan().id(), tahun(), pelaku), form, kiriman, pelaku);
            }
        }
        var ditolak = halaman(bahan, form, galat);
        ditolak.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return ditolak;
    }

    private ModelAndView bandingkan(
            Simpul kini, FormSimpul form, MultiValueMap<String, String> kiriman, Pelaku pelaku) {
        var alamat = "/pohon/" + kini.id() + "/ubah";
        var hal = Banding.susun(
                teks("bersama.banding.judul", kini.jenis().label()),
                alamat,
                alamat,
                BandingSimpul.baris(FormSimpul.dari(kini), form, unit(kini, pelaku)),
                kiriman,
                kini.versi());
        var tampilan = new ModelAndView("tata/banding", "hal", hal);
        tampilan.setStatus(HttpStatus.CONFLICT);
        return tampilan;
    }

    private ModelAndView halaman(HalamanSunting.Bahan bahan, FormSimpul form, List<Galat> galat) {
        return new ModelAndView(
                "perencanaan/penyuntingan/halaman", "hal", HalamanSunting.susun(bahan, form, galat, tahun()));
    }

    private int tahun() {
        return LocalDate.now(jam).getYear();
    }
}
