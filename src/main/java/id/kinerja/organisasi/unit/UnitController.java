package id.kinerja.organisasi.unit;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Format;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Peran;
import id.kinerja.bersama.Potongan;
import id.kinerja.bersama.UnitId;
import id.kinerja.bersama.tata.Galat;
import id.kinerja.bersama.tata.Halamanke;
import id.kinerja.bersama.tata.Pilihan;
import id.kinerja.bersama.tata.Tautan;
import id.kinerja.organisasi.JenisJabatan;
import id.kinerja.organisasi.data.SuntingUnit;
import id.kinerja.organisasi.model.JenisUnit;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
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

    UnitController(SuntingUnit unit, UbahUnit ubah) {
        this.unit = unit;
        this.ubah = ubah;
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
                isi.isi().stream().map(UnitController::anak).toList(),
                Halamanke.dari(isi.nomor(), isi.ukuran(), isi.jumlah(), alamat));
        return new ModelAndView("organisasi/unit/cari", "hal", hal);
    }

    @GetMapping("/{id}")
    ModelAndView satu(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "1") int halaman,
            @AuthenticationPrincipal Pelaku pelaku) {
        return tampil(new UnitId(id), Potongan.nomorSah(halaman), List.of(), pelaku);
    }

    @PostMapping("/{id}")
    @PreAuthorize(PENGELOLA)
    ModelAndView ubah(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String nama,
            @RequestParam(defaultValue = "") String jenis,
            @RequestParam(defaultValue = "") String induk,
            @RequestParam int versi,
            @AuthenticationPrincipal Pelaku pelaku) {
        return lakukan(id, "nama", pelaku, () -> {
            ubah.ubah(new UnitId(id), nama.strip(), jenis, induk.strip(), versi, pelaku);
            return id;
        });
    }

    @PostMapping("/{id}/bawahan")
    @PreAuthorize(PENGELOLA)
    ModelAndView tambah(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String kode,
            @RequestParam(defaultValue = "") String nama,
            @RequestParam(defaultValue = "") String jenis,
            @AuthenticationPrincipal Pelaku pelaku) {
        return lakukan(
                id,
                "kode",
                pelaku,
                () -> ubah.tambah(new UnitId(id), kode.strip(), nama.strip(), jenis, pelaku)
                        .nilai());
    }

    @PostMapping("/{id}/jabatan")
    @PreAuthorize(PENGELOLA)
    ModelAndView simpanJabatan(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID jabatan,
            FormJabatan form,
            @AuthenticationPrincipal Pelaku pelaku) {
        return lakukan(id, "jabatan", pelaku, () -> {
            ubah.simpanJabatan(new UnitId(id), jabatan, form, pelaku);
            return id;
        });
    }

    /** An act that answers which unit to show next. */
    @FunctionalInterface
    private interface Perbuatan {
        UUID lakukan();
    }

    private ModelAndView lakukan(UUID id, String isian, Pelaku pelaku, Perbuatan perbuatan) {
        try {
            return new ModelAndView("redirect:/unit/" + perbuatan.lakukan() + "?kabar=organisasi.kabar.tersimpan");
        } catch (AturanDilanggar ditolak) {
            var tampilan = tampil(new UnitId(id), 1, List.of(new Galat(isian, ditolak.kalimat())), pelaku);
            tampilan.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return tampilan;
        }
    }

    private ModelAndView tampil(UnitId id, int nomor, List<Galat> galat, Pelaku pelaku) {
        var u = unit.unit(id, pelaku);
        var anak = unit.anak(id, nomor);
        var hal = new HalamanUnit(
                new HalamanUnit.Kepala(
                        id.toString(),
                        u.kode(),
                        u.nama(),
                        u.jenis(),
                        teks("organisasi.unit.uraian", labelUnit(u.jenis()), u.kode()),
                        Objects.requireNonNullElse(u.kodeInduk(), ""),
                        u.versi()),
                unit.jalan(u, pelaku).stream()
                        .map(l -> new Tautan(l.nama(), "/unit/" + l.id()))
                        .toList(),
                anak.isi().stream().map(UnitController::anak).toList(),
                Halamanke.dari(anak.nomor(), anak.ukuran(), anak.jumlah(), "/unit/" + id + "?"),
                unit.jabatan(id).stream().map(UnitController::jabatan).toList(),
                boleh(pelaku),
                galat);
        return new ModelAndView("organisasi/unit/halaman", "hal", hal);
    }

    private static HalamanUnit.Boleh boleh(Pelaku pelaku) {
        return new HalamanUnit.Boleh(
                pelaku.sebagai(Peran.PENGELOLA_INSTANSI, Peran.PENGELOLA_UNIT),
                Arrays.stream(JenisUnit.values())
                        .map(j -> new Pilihan(j.name(), j.label()))
                        .toList(),
                Arrays.stream(JenisJabatan.values())
                        .map(j -> new Pilihan(j.name(), j.label()))
                        .toList(),
                Arrays.stream(JenisJabatan.values())
                        .flatMap(j -> j.jenjang().stream())
                        .map(j -> new Pilihan(j, j))
                        .toList());
    }

    private static String labelUnit(String jenis) {
        return JenisUnit.dari(jenis).map(JenisUnit::label).orElse(jenis);
    }

    private static HalamanUnit.Anak anak(SuntingUnit.Anak a) {
        return new HalamanUnit.Anak(
                "/unit/" + a.id(), a.nama(), a.kode(), labelUnit(a.jenis()), Format.angka(a.bawahan()));
    }

    private static HalamanUnit.Jabatan jabatan(SuntingUnit.Jabatan j) {
        return new HalamanUnit.Jabatan(
                j.id().toString(),
                j.nama(),
                j.jenis(),
                teks("organisasi.jenis_jabatan." + j.jenis()),
                Objects.requireNonNullElse(j.jenjang(), ""),
                j.kelas() == null ? "" : j.kelas().toString(),
                j.kepala(),
                j.versi());
    }
}
