package id.kinerja.organisasi.unit;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.SudahBerubah;
import id.kinerja.bersama.TidakDitemukan;
import id.kinerja.bersama.UnitId;
import id.kinerja.bersama.tata.Banding;
import id.kinerja.bersama.tata.Galat;
import id.kinerja.bersama.tata.Pilihan;
import id.kinerja.bersama.tata.Tautan;
import id.kinerja.organisasi.JenisJabatan;
import id.kinerja.organisasi.data.CalonAtasan;
import id.kinerja.organisasi.data.SuntingUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** Writing the posts of a unit, one on a page. */
@Controller
@RequestMapping("/unit/{id}/jabatan")
@PreAuthorize("hasAnyRole('PENGELOLA_INSTANSI', 'PENGELOLA_UNIT')")
class JabatanController {

    private final SuntingUnit unit;
    private final CalonAtasan calon;
    private final UbahUnit ubah;

    JabatanController(SuntingUnit unit, CalonAtasan calon, UbahUnit ubah) {
        this.unit = unit;
        this.calon = calon;
        this.ubah = ubah;
    }

    @GetMapping
    ModelAndView baru(@PathVariable UUID id, @AuthenticationPrincipal Pelaku pelaku) {
        return tampil(id, null, FormJabatan.KOSONG, List.of(), pelaku);
    }

    @GetMapping("/{jabatan}")
    ModelAndView satu(@PathVariable UUID id, @PathVariable UUID jabatan, @AuthenticationPrincipal Pelaku pelaku) {
        return tampil(id, jabatan, FormJabatan.dari(tersimpan(id, jabatan)), List.of(), pelaku);
    }

    @PostMapping
    ModelAndView simpan(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID jabatan,
            FormJabatan form,
            @RequestParam MultiValueMap<String, String> kiriman,
            @AuthenticationPrincipal Pelaku pelaku) {
        try {
            ubah.simpanJabatan(new UnitId(id), jabatan, form, pelaku);
            return new ModelAndView("redirect:/unit/" + id + "?kabar=organisasi.kabar.tersimpan#jabatan");
        } catch (AturanDilanggar ditolak) {
            var galat = List.of(LetakGalat.untuk(ditolak, "nama", ""));
            return dengan(tampil(id, jabatan, form, galat, pelaku), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (SudahBerubah berubah) {
            return dengan(bandingkan(id, jabatan, form, kiriman, pelaku), HttpStatus.CONFLICT);
        }
    }

    private SuntingUnit.Jabatan tersimpan(UUID id, @Nullable UUID jabatan) {
        return unit.jabatan(new UnitId(id)).stream()
                .filter(j -> j.id().equals(jabatan))
                .findFirst()
                .orElseThrow(() -> new TidakDitemukan(String.valueOf(jabatan)));
    }

    private ModelAndView tampil(UUID id, @Nullable UUID jabatan, FormJabatan form, List<Galat> galat, Pelaku pelaku) {
        var u = unit.unit(new UnitId(id), pelaku);
        var hal = new HalamanJabatan(
                teks(jabatan == null ? "organisasi.unit.jabatan-baru" : "organisasi.unit.ubah-jabatan"),
                List.of(new Tautan(teks("organisasi.unit"), "/unit"), new Tautan(u.nama(), "/unit/" + id)),
                "/unit/" + id,
                jabatan == null ? "" : jabatan.toString(),
                form,
                Arrays.stream(JenisJabatan.values())
                        .map(j -> new Pilihan(j.name(), j.label()))
                        .toList(),
                Arrays.stream(JenisJabatan.values())
                        .flatMap(j -> j.jenjang().stream())
                        .map(j -> new Pilihan(j, j))
                        .toList(),
                atasan(u, jabatan),
                galat);
        return new ModelAndView("organisasi/unit/formulirJabatan", "hal", hal);
    }

    private List<Pilihan> atasan(SuntingUnit.Unit u, @Nullable UUID jabatan) {
        return calon.untuk(u).stream()
                .filter(c -> !c.id().equals(jabatan))
                .map(c -> new Pilihan(c.id().toString(), teks("organisasi.unit.calon", c.nama(), c.unit())))
                .toList();
    }

    private ModelAndView bandingkan(
            UUID id, @Nullable UUID jabatan, FormJabatan saya, MultiValueMap<String, String> kiriman, Pelaku pelaku) {
        var kini = FormJabatan.dari(tersimpan(id, jabatan));
        var calon = atasan(unit.unit(new UnitId(id), pelaku), jabatan);
        var baris = List.of(
                new Banding.Baris(teks("organisasi.unit.nama-jabatan"), kini.nama(), saya.nama()),
                new Banding.Baris(teks("organisasi.unit.jenis-jabatan"), jenis(kini), jenis(saya)),
                new Banding.Baris(teks("organisasi.unit.jenjang"), kini.jenjang(), saya.jenjang()),
                new Banding.Baris(teks("organisasi.unit.kelas"), kini.kelas(), saya.kelas()),
                new Banding.Baris(teks("organisasi.unit.jadi-kepala"), ya(kini), ya(saya)),
                new Banding.Baris(teks("organisasi.unit.atasan"), label(calon, kini), label(calon, saya)));
        var judul = teks("bersama.banding.judul", kini.nama());
        var alamat = "/unit/" + id + "/jabatan";
        var hal = Banding.susun(judul, alamat, alamat + "/" + jabatan, baris, kiriman, kini.versi());
        return new ModelAndView("tata/banding", "hal", hal);
    }

    private static String jenis(FormJabatan f) {
        return JenisJabatan.dari(f.jenis()).map(JenisJabatan::label).orElse("");
    }

    private static String ya(FormJabatan f) {
        return teks(f.dikepalai() ? "organisasi.unit.ya" : "organisasi.unit.tidak");
    }

    private static String label(List<Pilihan> calon, FormJabatan f) {
        return calon.stream()
                .filter(p -> p.nilai().equals(f.atasan()))
                .map(Pilihan::label)
                .findFirst()
                .orElseGet(() -> teks("organisasi.unit.atasan-susunan"));
    }

    private static ModelAndView dengan(ModelAndView tampilan, HttpStatus status) {
        tampilan.setStatus(status);
        return tampilan;
    }
}
