package id.kinerja.skp.realisasi;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.PeriodeId;
import id.kinerja.bersama.SudahBerubah;
import id.kinerja.bersama.tata.Galat;
import id.kinerja.skp.SkpId;
import id.kinerja.skp.data.PembukaSkp;
import id.kinerja.skp.data.RealisasiTersimpan;
import id.kinerja.skp.data.SkpTersimpan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** My realisation, period by period. */
@Controller
@RequestMapping("/realisasi")
class RealisasiController {

    private static final int KETERANGAN_MAKS = 2000;
    private static final int ALASAN_MAKS = 1000;

    private final Bacaan bacaan;
    private final PenyusunLembar penyusun;
    private final CatatRealisasi catat;
    private final Clock jam;

    RealisasiController(Bacaan bacaan, PenyusunLembar penyusun, CatatRealisasi catat, Clock jam) {
        this.bacaan = bacaan;
        this.penyusun = penyusun;
        this.catat = catat;
        this.jam = jam;
    }

    /** What leads to the sheet of today. */
    @org.springframework.stereotype.Component
    record Bacaan(SkpTersimpan skp, PembukaSkp tahun, RealisasiTersimpan periode) {}

    @GetMapping
    ModelAndView kini(@AuthenticationPrincipal Pelaku pelaku) {
        var hariIni = LocalDate.now(jam);
        var tahun = bacaan.tahun().tahunTerbuka(hariIni);
        var milik = bacaan.skp().terakhir(pelaku.pegawaiWajib(), tahun);
        var periode = PeriodeKini.pilih(bacaan.periode().periode(tahun), hariIni);
        if (milik.isEmpty() || periode.isEmpty()) {
            return new ModelAndView("skp/realisasi/kosong", "hal", new HalamanKosong(milik.isPresent()));
        }
        return new ModelAndView("redirect:/realisasi/%s/%s"
                .formatted(milik.get().id(), periode.get().id()));
    }

    @GetMapping("/{skp}/{periode}")
    ModelAndView halaman(@PathVariable UUID skp, @PathVariable UUID periode, @AuthenticationPrincipal Pelaku pelaku) {
        return penyusun.susun(skp, periode, Kiriman.KOSONG, pelaku);
    }

    @PostMapping("/{skp}/{periode}")
    ModelAndView simpan(
            @PathVariable UUID skp,
            @PathVariable UUID periode,
            @RequestParam Map<String, String> kiriman,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            @AuthenticationPrincipal Pelaku pelaku) {
        var isi = baca(kiriman);
        var galat = galat(isi);
        if (!galat.isEmpty()) {
            var ditolak = penyusun.susun(skp, periode, Kiriman.lembar(isi, galat), pelaku);
            ditolak.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return ditolak;
        }
        var versi = kiriman.getOrDefault("versi", "0");
        try {
            var baru = catat.simpan(
                    new SkpId(skp),
                    new PeriodeId(periode),
                    versi.matches("\\d{1,9}") ? Integer.parseInt(versi) : -1,
                    isi,
                    pelaku);
            return htmx != null
                    ? new ModelAndView("skp/realisasi/_versi", "hal", new HalamanVersiLembar(baru))
                    : new ModelAndView("redirect:/realisasi/" + skp + "/" + periode + "?kabar=skp.kabar.realisasi");
        } catch (SudahBerubah berubah) {
            var bentrok = penyusun.susun(skp, periode, Kiriman.lembar(isi, List.of()), pelaku);
            bentrok.setStatus(HttpStatus.CONFLICT);
            return bentrok;
        }
    }

    private static Map<String, CatatRealisasi.Isi> baca(Map<String, String> kiriman) {
        var hasil = new HashMap<String, CatatRealisasi.Isi>();
        kiriman.forEach((nama, nilai) -> {
            if (nama.startsWith("keterangan-")) {
                var id = nama.substring("keterangan-".length());
                var angka = kiriman.getOrDefault("nilai-" + id, "");
                var alasan = kiriman.getOrDefault("alasan-" + id, "");
                hasil.put(id, new CatatRealisasi.Isi(angka.strip(), nilai.strip(), alasan.strip()));
            }
        });
        return hasil;
    }

    private static List<Galat> galat(Map<String, CatatRealisasi.Isi> isi) {
        var hasil = new ArrayList<Galat>();
        isi.forEach((id, i) -> {
            if (i.bukanAngka()) {
                hasil.add(new Galat("nilai-" + id, teks("skp.galat.bukan-angka", i.nilai())));
            }
            if (i.keterangan().length() > KETERANGAN_MAKS) {
                hasil.add(terlaluPanjang("keterangan-" + id, i.keterangan(), KETERANGAN_MAKS));
            }
            if (i.alasan().length() > ALASAN_MAKS) {
                hasil.add(terlaluPanjang("alasan-" + id, i.alasan(), ALASAN_MAKS));
            }
        });
        return hasil;
    }

    private static Galat terlaluPanjang(String id, String isi, int maks) {
        return new Galat(id, teks("skp.galat.terlalu-panjang", Format.angka(isi.length()), Format.angka(maks)));
    }
}
