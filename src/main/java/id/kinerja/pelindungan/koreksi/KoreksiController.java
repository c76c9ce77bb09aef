package id.kinerja.pelindungan.koreksi;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Potongan;
import id.kinerja.bersama.tata.Galat;
import id.kinerja.bersama.tata.Halamanke;
import id.kinerja.bersama.tata.Tautan;
import id.kinerja.pelindungan.KoreksiId;
import id.kinerja.pelindungan.data.KoreksiTersimpan;
import id.kinerja.pelindungan.data.KoreksiTersimpan.Bagian;
import id.kinerja.pelindungan.datasaya.KumpulanData;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
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

/** Requests that wait for an answer, and answering them. */
@Controller
@RequestMapping("/koreksi")
@PreAuthorize("hasAnyRole('PENGELOLA_INSTANSI', 'PENGELOLA_UNIT')")
class KoreksiController {

    private final KoreksiTersimpan koreksi;
    private final AjukanKoreksi ajukan;
    private final KumpulanData kumpulan;
    private final Clock jam;

    KoreksiController(KoreksiTersimpan koreksi, AjukanKoreksi ajukan, KumpulanData kumpulan, Clock jam) {
        this.koreksi = koreksi;
        this.ajukan = ajukan;
        this.kumpulan = kumpulan;
        this.jam = jam;
    }

    @GetMapping
    ModelAndView daftar(
            @RequestParam(defaultValue = "MENUNGGU") String bagian,
            @RequestParam(defaultValue = "1") int halaman,
            @AuthenticationPrincipal Pelaku pelaku) {
        var kini = Instant.now(jam);
        var dipilih = Arrays.stream(Bagian.values())
                .filter(b -> b.name().equals(bagian))
                .findFirst()
                .orElse(Bagian.MENUNGGU);
        var isi = koreksi.daftar(dipilih, kini, Potongan.nomorSah(halaman), pelaku)
                .ubah(k -> KoreksiTampil.dari(k, kumpulan, kini));
        var hal = new HalamanKoreksi(
                Arrays.stream(Bagian.values())
                        .map(b -> new Tautan(
                                teks("pelindungan.koreksi.bagian." + b), "/koreksi?bagian=" + b, b == dipilih))
                        .toList(),
                isi.isi(),
                Halamanke.dari(isi.nomor(), isi.ukuran(), isi.jumlah(), "/koreksi?bagian=" + dipilih + "&"));
        return new ModelAndView("pelindungan/koreksi/halaman", "hal", hal);
    }

    @GetMapping("/{id}")
    ModelAndView satu(@PathVariable UUID id, @AuthenticationPrincipal Pelaku pelaku) {
        return tampil(id, "", "", List.of(), pelaku);
    }

    @PostMapping("/{id}/jawaban")
    ModelAndView jawab(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String keputusan,
            @RequestParam(defaultValue = "") String jawaban,
            @AuthenticationPrincipal Pelaku pelaku) {
        try {
            ajukan.jawab(new KoreksiId(id), keputusan, jawaban, pelaku);
        } catch (AturanDilanggar ditolak) {
            var bidang = ditolak.kunci().equals("pelindungan.tolak.keputusan") ? "keputusan" : "jawaban";
            var tampilan = tampil(id, keputusan, jawaban, List.of(new Galat(bidang, ditolak.kalimat())), pelaku);
            tampilan.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return tampilan;
        }
        return new ModelAndView("redirect:/koreksi?kabar=pelindungan.kabar.dijawab");
    }

    private ModelAndView tampil(UUID id, String keputusan, String jawaban, List<Galat> galat, Pelaku pelaku) {
        var satu = koreksi.satu(new KoreksiId(id), pelaku);
        var boleh = !satu.status().terjawab() && !satu.pemohon().id().equals(pelaku.pegawai());
        var hal = new HalamanJawab(
                KoreksiTampil.dari(satu, kumpulan, Instant.now(jam)), boleh, keputusan, jawaban, galat);
        return new ModelAndView("pelindungan/koreksi/satu", "hal", hal);
    }
}
