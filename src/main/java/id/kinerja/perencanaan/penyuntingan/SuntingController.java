package id.kinerja.perencanaan.penyuntingan;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.SudahBerubah;
import id.kinerja.bersama.tata.Banding;
import id.kinerja.bersama.tata.Galat;
import id.kinerja.perencanaan.SimpulId;
import id.kinerja.perencanaan.data.PohonTersimpan;
import id.kinerja.perencanaan.model.JenisSimpul;
import id.kinerja.perencanaan.model.Simpul;
import java.time.Clock;
import java.time.LocalDate;
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
    private final PohonTersimpan pohon;
    private final Clock jam;

    SuntingController(SuntingSimpul sunting, PohonTersimpan pohon, Clock jam) {
        this.sunting = sunting;
        this.pohon = pohon;
        this.jam = jam;
    }

    @GetMapping("/ubah")
    ModelAndView ubah(@PathVariable UUID id, @AuthenticationPrincipal Pelaku pelaku) {
        var s = sunting.untukDiubah(new SimpulId(id), tahun(), pelaku);
        return halaman(s, s.jenis(), "/pohon/" + id + "/ubah", FormSimpul.dari(s), List.of(), pelaku);
    }

    @PostMapping("/ubah")
    ModelAndView simpan(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> kiriman,
            @AuthenticationPrincipal Pelaku pelaku) {
        var s = sunting.untukDiubah(new SimpulId(id), tahun(), pelaku);
        return tulis(
                s,
                s.jenis(),
                "/pohon/" + id + "/ubah",
                kiriman,
                pelaku,
                form -> sunting.ubah(new SimpulId(id), form, tahun(), pelaku));
    }

    @GetMapping("/anak")
    ModelAndView anak(@PathVariable UUID id, @AuthenticationPrincipal Pelaku pelaku) {
        var induk = sunting.untukDitambahi(new SimpulId(id), tahun(), pelaku);
        var kosong = new FormSimpul(1, "", "", "", List.of());
        return halaman(induk, induk.jenis().anak().orElseThrow(), "/pohon/" + id + "/anak", kosong, List.of(), pelaku);
    }

    @PostMapping("/anak")
    ModelAndView tambah(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> kiriman,
            @AuthenticationPrincipal Pelaku pelaku) {
        var induk = sunting.untukDitambahi(new SimpulId(id), tahun(), pelaku);
        return tulis(
                induk,
                induk.jenis().anak().orElseThrow(),
                "/pohon/" + id + "/anak",
                kiriman,
                pelaku,
                form -> sunting.tambah(new SimpulId(id), form, tahun(), pelaku));
    }

    @PostMapping("/penghapusan")
    String hapus(@PathVariable UUID id, @AuthenticationPrincipal Pelaku pelaku) {
        sunting.hapus(new SimpulId(id), tahun(), pelaku);
        return "redirect:/pohon?kabar=perencanaan.kabar.dihapus";
    }

    /** What is done with a form that has no mistakes of shape. */
    private interface Penulis {
        void tulis(FormSimpul form);
    }

    private ModelAndView tulis(
            Simpul acuan,
            JenisSimpul jenis,
            String alamat,
            MultiValueMap<String, String> kiriman,
            Pelaku pelaku,
            Penulis penulis) {
        var form = FormSimpul.dari(kiriman);
        if ("tambah".equals(kiriman.getFirst("aksi"))) {
            return halaman(acuan, jenis, alamat, form.denganBarisBaru(), List.of(), pelaku);
        }
        var galat = form.galat();
        if (galat.isEmpty()) {
            try {
                penulis.tulis(form);
                return new ModelAndView("redirect:/pohon?kabar=perencanaan.kabar.tersimpan");
            } catch (AturanDilanggar ditolak) {
                galat = List.of(new Galat("unit", ditolak.kalimat()));
            } catch (SudahBerubah berubah) {
                return bandingkan(sunting.untukDiubah(acuan.id(), tahun(), pelaku), form, kiriman, pelaku);
            }
        }
        var ditolak = halaman(acuan, jenis, alamat, form, galat, pelaku);
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
                BandingSimpul.baris(FormSimpul.dari(kini), form, unit(kini.jenis(), pelaku)),
                kiriman,
                kini.versi());
        var tampilan = new ModelAndView("tata/banding", "hal", hal);
        tampilan.setStatus(HttpStatus.CONFLICT);
        return tampilan;
    }

    private ModelAndView halaman(
            Simpul acuan, JenisSimpul jenis, String alamat, FormSimpul form, List<Galat> galat, Pelaku pelaku) {
        var hal = HalamanSunting.susun(acuan, jenis, alamat, form, galat, unit(jenis, pelaku), tahun());
        return new ModelAndView("perencanaan/penyuntingan/halaman", "hal", hal);
    }

    private List<PohonTersimpan.PilihanUnit> unit(JenisSimpul jenis, Pelaku pelaku) {
        return jenis == JenisSimpul.SASARAN_UNIT ? pohon.unit(pelaku.lingkup()) : List.of();
    }

    private int tahun() {
        return LocalDate.now(jam).getYear();
    }
}
