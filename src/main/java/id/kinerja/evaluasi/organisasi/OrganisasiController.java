package id.kinerja.evaluasi.organisasi;

import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Peran;
import id.kinerja.bersama.Potongan;
import id.kinerja.bersama.SudahBerubah;
import id.kinerja.bersama.UnitId;
import id.kinerja.bersama.tata.Galat;
import id.kinerja.evaluasi.data.BahanPenilaian;
import id.kinerja.evaluasi.data.HakHasil;
import id.kinerja.evaluasi.data.OrganisasiTersimpan;
import id.kinerja.evaluasi.data.PeriodeTersimpan;
import id.kinerja.evaluasi.model.Periode;
import id.kinerja.evaluasi.tampil.TanpaPeriode;
import java.time.Clock;
import java.time.LocalDate;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Capaian kinerja organisasi: a list of units, and a form for each. */
@Controller
@RequestMapping("/evaluasi/organisasi")
class OrganisasiController {

    private final OrganisasiTersimpan organisasi;
    private final PeriodeTersimpan periode;
    private final BahanPenilaian bahan;
    private final TetapkanCapaian tetapkan;
    private final Clock jam;

    OrganisasiController(
            OrganisasiTersimpan organisasi,
            PeriodeTersimpan periode,
            BahanPenilaian bahan,
            TetapkanCapaian tetapkan,
            Clock jam) {
        this.organisasi = organisasi;
        this.periode = periode;
        this.bahan = bahan;
        this.tetapkan = tetapkan;
        this.jam = jam;
    }

    @GetMapping
    ModelAndView daftar(
            @RequestParam(name = "periode", required = false) @Nullable UUID diminta,
            @RequestParam(defaultValue = "") String cari,
            @RequestParam(defaultValue = "") String tampil,
            @RequestParam(defaultValue = "1") int halaman,
            @AuthenticationPrincipal Pelaku pelaku) {
        HakHasil.pastikanUnit(pelaku);
        var semua = periode.semua();
        if (semua.isEmpty()) {
            return TanpaPeriode.halaman(pelaku);
        }
        var p = PeriodeTersimpan.pilih(semua, diminta, LocalDate.now(jam));
        var belum = tampil.equals("belum");
        var isi = organisasi.daftar(pelaku, p.id(), cari, belum, Potongan.nomorSah(halaman));
        var susunan = HalamanOrganisasi.susun(p, semua, cari, belum, isi);
        var hal = pelaku.sebagai(Peran.INSPEKTORAT) ? susunan.hanyaBaca() : susunan;
        return new ModelAndView("evaluasi/organisasi/daftar", "hal", hal);
    }

    @GetMapping("/{unit}")
    ModelAndView satu(
            @PathVariable UUID unit,
            @RequestParam(name = "periode", required = false) @Nullable UUID diminta,
            @AuthenticationPrincipal Pelaku pelaku) {
        HakHasil.pastikanUnit(pelaku);
        return halaman(unit, pilih(diminta), null, List.of(), pelaku);
    }

    @PostMapping("/{unit}")
    ModelAndView simpan(
            @PathVariable UUID unit,
            @RequestParam(name = "periode") UUID diminta,
            @RequestParam(defaultValue = "simpan") String aksi,
            FormOrganisasi form,
            @RequestParam MultiValueMap<String, String> kiriman,
            @AuthenticationPrincipal Pelaku pelaku) {
        pastikan(pelaku);
        var p = pilih(diminta);
        var isian = form.rapi();
        var tabel = bahan.aturan(p).tahunan();
        var galat = isian.galat(p.tahunan(), tabel);
        if (!galat.isEmpty()) {
            return dengan(halaman(unit, p, isian, galat, pelaku), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var tetap = aksi.equals("tetapkan");
        try {
            tetapkan.simpan(new UnitId(unit), p, isian.menjadi(p.tahunan(), tetap, tabel), pelaku);
            return selesai(unit, p, tetap);
        } catch (AturanDilanggar ditolak) {
            var keliru = List.of(new Galat("isi", ditolak.kalimat()));
            return dengan(halaman(unit, p, isian, keliru, pelaku), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (SudahBerubah berubah) {
            var hal = BandingOrganisasi.susun(organisasi.satu(unit, p.id(), pelaku), p, isian, kiriman);
            return dengan(new ModelAndView("tata/banding", "hal", hal), HttpStatus.CONFLICT);
        }
    }

    private static ModelAndView dengan(ModelAndView tampilan, HttpStatus status) {
        tampilan.setStatus(status);
        return tampilan;
    }

    private static ModelAndView selesai(UUID unit, Periode p, boolean tetap) {
        return new ModelAndView("redirect:/evaluasi/organisasi/" + unit + "?periode=" + p.id()
                + (tetap ? "&kabar=evaluasi.kabar.organisasi-ditetapkan" : "&kabar=evaluasi.kabar.tersimpan"));
    }

    private Periode pilih(@Nullable UUID diminta) {
        return PeriodeTersimpan.pilih(periode.semua(), diminta, LocalDate.now(jam));
    }

    private static void pastikan(Pelaku pelaku) {
        HakHasil.pastikan(pelaku, Peran.PIMPINAN, Peran.PENGELOLA_UNIT, Peran.PENGELOLA_INSTANSI);
    }

    private ModelAndView halaman(UUID id, Periode p, @Nullable FormOrganisasi form, List<Galat> galat, Pelaku pelaku) {
        var unit = organisasi.satu(id, p.id(), pelaku);
        var isian = form == null ? FormOrganisasi.dari(unit.capaian()) : form;
        var susunan = HalamanUnit.susun(unit, p, isian, bahan.aturan(p), galat);
        var hal = pelaku.sebagai(Peran.INSPEKTORAT) ? susunan.hanyaBaca() : susunan;
        return new ModelAndView("evaluasi/organisasi/halaman", "hal", hal);
    }
}
