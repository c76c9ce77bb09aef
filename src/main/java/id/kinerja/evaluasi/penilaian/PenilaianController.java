package id.kinerja.evaluasi.penilaian;

import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.SudahBerubah;
import id.kinerja.bersama.tata.Galat;
import id.kinerja.evaluasi.HasilId;
import id.kinerja.evaluasi.data.BahanPenilaian;
import id.kinerja.evaluasi.data.HakHasil;
import id.kinerja.evaluasi.model.Hasil;
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
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Rating one person. */
@Controller
@RequestMapping("/evaluasi/{id}")
class PenilaianController {

    private final BahanPenilaian bahan;
    private final NilaiPegawai nilai;
    private final TetapkanHasil tetapkan;
    private final Clock jam;

    PenilaianController(BahanPenilaian bahan, NilaiPegawai nilai, TetapkanHasil tetapkan, Clock jam) {
        this.bahan = bahan;
        this.nilai = nilai;
        this.tetapkan = tetapkan;
        this.jam = jam;
    }

    @GetMapping
    ModelAndView lihat(@PathVariable UUID id, @AuthenticationPrincipal Pelaku pelaku) {
        return halaman(bahan.dibuka(new HasilId(id), pelaku), null, List.of(), pelaku);
    }

    @PostMapping
    ModelAndView simpan(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> kiriman,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            @AuthenticationPrincipal Pelaku pelaku) {
        HakHasil.pastikanPenilai(pelaku);
        var form = FormPenilaian.dari(kiriman);
        var akhir = "tetapkan".equals(kiriman.getFirst("aksi"));
        var satu = bahan.hasil(new HasilId(id), pelaku);
        var galat = akhir ? form.galatPenetapan(satu.tempat().kepala()) : form.galat();
        if (!galat.isEmpty()) {
            return dengan(halaman(satu, form, galat, pelaku), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            return akhir ? tetapkan(satu, form, pelaku) : simpan(satu, form, htmx != null, pelaku);
        } catch (AturanDilanggar ditolak) {
            var keliru = List.of(new Galat("isi", ditolak.kalimat()));
            return dengan(halaman(satu, form, keliru, pelaku), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (SudahBerubah berubah) {
            var kini = bahan.hasil(satu.id(), pelaku);
            var hal = HalamanBanding.susun(kini, bahan.isi(kini), form);
            return dengan(new ModelAndView("evaluasi/penilaian/banding", "hal", hal), HttpStatus.CONFLICT);
        }
    }

    private ModelAndView simpan(Hasil satu, FormPenilaian form, boolean otomatis, Pelaku pelaku) {
        var versi = nilai.simpan(satu.id(), form, pelaku);
        if (otomatis) {
            var aturan = bahan.aturan(satu.periode());
            var predikat = HalamanPenilaian.predikat(NilaiPegawai.dari(form, satu, aturan), aturan);
            return HalamanVersi.potongan(versi, predikat);
        }
        return new ModelAndView("redirect:/evaluasi/" + satu.id() + "?kabar=evaluasi.kabar.tersimpan");
    }

    private ModelAndView tetapkan(Hasil satu, FormPenilaian form, Pelaku pelaku) {
        tetapkan.tetapkan(satu.id(), form, pelaku);
        return new ModelAndView("redirect:/evaluasi/" + satu.id() + "?kabar=evaluasi.kabar.ditetapkan");
    }

    private ModelAndView halaman(Hasil satu, @Nullable FormPenilaian form, List<Galat> galat, Pelaku pelaku) {
        var berkas = bahan.isi(satu);
        var aturan = bahan.aturan(satu.periode());
        var samping = bahan.samping(satu, aturan, pelaku);
        var konteks = new HalamanPenilaian.Konteks(aturan, samping.sebaran(), samping.berikut(), LocalDate.now(jam));
        var isian = form == null ? FormPenilaian.dari(satu, berkas) : form;
        var hal = HalamanPenilaian.susun(satu, berkas, isian, konteks, galat);
        return new ModelAndView("evaluasi/penilaian/halaman", "hal", hal);
    }

    private static ModelAndView dengan(ModelAndView tampilan, HttpStatus status) {
        tampilan.setStatus(status);
        return tampilan;
    }
}
