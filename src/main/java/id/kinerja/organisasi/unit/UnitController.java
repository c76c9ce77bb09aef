package id.kinerja.organisasi.unit;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Potongan;
import id.kinerja.bersama.SudahBerubah;
import id.kinerja.bersama.UnitId;
import id.kinerja.bersama.tata.Banding;
import id.kinerja.bersama.tata.Galat;
import id.kinerja.bersama.tata.Halamanke;
import id.kinerja.bersama.tata.Ketikan;
import id.kinerja.organisasi.data.SuntingUnit;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
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

/** Walking down the units, and changing them. */
@Controller
@RequestMapping("/unit")
@PreAuthorize("hasAnyRole('PENGELOLA_INSTANSI', 'PENGELOLA_UNIT', 'PIMPINAN', 'INSPEKTORAT')")
class UnitController {

    private static final String PENGELOLA = "hasAnyRole('PENGELOLA_INSTANSI', 'PENGELOLA_UNIT')";
    private static final int CARI_MAKS = 100;

    private final SuntingUnit unit;
    private final UbahUnit ubah;
    private final PenyusunUnit penyusun;

    UnitController(SuntingUnit unit, UbahUnit ubah, PenyusunUnit penyusun) {
        this.unit = unit;
        this.ubah = ubah;
        this.penyusun = penyusun;
    }

    @GetMapping
    ModelAndView cari(
            @RequestParam(defaultValue = "") String cari,
            @RequestParam(defaultValue = "1") int halaman,
            @AuthenticationPrincipal Pelaku pelaku) {
        var dicari = (cari.length() > CARI_MAKS ? cari.substring(0, CARI_MAKS) : cari)
                .replace("\0", "")
                .strip();
        if (dicari.isEmpty()) {
            var puncak = unit.puncak(pelaku);
            if (puncak.isPresent()) {
                return new ModelAndView("redirect:/unit/" + puncak.get());
            }
        }
        var isi = unit.cari(dicari, Potongan.nomorSah(halaman), pelaku);
        var alamat = "/unit?cari=" + URLEncoder.encode(dicari, StandardCharsets.UTF_8) + "&";
        var hal = new HalamanCariUnit(
                dicari,
                isi.isi().stream().map(PenyusunUnit::anak).toList(),
                Halamanke.dari(isi.nomor(), isi.ukuran(), isi.jumlah(), alamat));
        return new ModelAndView("organisasi/unit/cari", "hal", hal);
    }

    @GetMapping("/{id}")
    ModelAndView satu(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "1") int halaman,
            @AuthenticationPrincipal Pelaku pelaku) {
        return tampil(id, Potongan.nomorSah(halaman), Ketikan.KOSONG, List.of(), pelaku);
    }

    @PostMapping("/{id}")
    @PreAuthorize(PENGELOLA)
    ModelAndView ubah(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> kiriman,
            @AuthenticationPrincipal Pelaku pelaku) {
        var isi = kiriman.toSingleValueMap();
        try {
            return lakukan(id, "ubah", kiriman, pelaku, () -> ubah.ubah(new UnitId(id), FormUnit.dari(isi), pelaku));
        } catch (SudahBerubah berubah) {
            return bandingkan(id, FormUnit.dari(isi), kiriman, pelaku);
        }
    }

    @PostMapping("/{id}/bawahan")
    @PreAuthorize(PENGELOLA)
    ModelAndView tambah(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> kiriman,
            @AuthenticationPrincipal Pelaku pelaku) {
        var form = FormUnit.dari(kiriman.toSingleValueMap());
        return lakukan(id, "tambah", kiriman, pelaku, () -> ubah.tambah(new UnitId(id), form, pelaku));
    }

    /** An act that answers which unit to show next. */
    @FunctionalInterface
    private interface Perbuatan {
        UnitId lakukan();
    }

    private ModelAndView lakukan(
            UUID id, String bentuk, MultiValueMap<String, String> kiriman, Pelaku pelaku, Perbuatan perbuatan) {
        try {
            return new ModelAndView("redirect:/unit/" + perbuatan.lakukan() + "?kabar=organisasi.kabar.tersimpan");
        } catch (AturanDilanggar ditolak) {
            var baru = bentuk.equals("tambah");
            var galat = LetakGalat.untuk(ditolak, baru ? "kode" : "nama", baru ? "-baru" : "");
            var ketikan = new Ketikan(bentuk, kiriman.toSingleValueMap());
            return dengan(tampil(id, 1, ketikan, List.of(galat), pelaku), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private ModelAndView tampil(UUID id, int nomor, Ketikan ketikan, List<Galat> galat, Pelaku pelaku) {
        var hal = penyusun.susun(new UnitId(id), nomor, ketikan, galat, pelaku);
        return new ModelAndView("organisasi/unit/halaman", "hal", hal);
    }

    private ModelAndView bandingkan(UUID id, FormUnit saya, MultiValueMap<String, String> kiriman, Pelaku pelaku) {
        var u = unit.unit(new UnitId(id), pelaku);
        var induk = Objects.requireNonNullElse(u.kodeInduk(), "");
        var baris = List.of(
                new Banding.Baris(teks("organisasi.unit.nama"), u.nama(), saya.nama()),
                new Banding.Baris(
                        teks("organisasi.unit.jenis"),
                        PenyusunUnit.labelUnit(u.jenis()),
                        PenyusunUnit.labelUnit(saya.jenis())),
                new Banding.Baris(teks("organisasi.unit.induk"), induk, induk.isEmpty() ? "" : saya.induk()));
        var alamat = "/unit/" + id;
        var hal = Banding.susun(teks("bersama.banding.judul", u.nama()), alamat, alamat, baris, kiriman, u.versi());
        return dengan(new ModelAndView("tata/banding", "hal", hal), HttpStatus.CONFLICT);
    }

    private static ModelAndView dengan(ModelAndView tampilan, HttpStatus status) {
        tampilan.setStatus(status);
        return tampilan;
    }
}
