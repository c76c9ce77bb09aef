package id.kinerja.siklus.tahun;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Format;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.tata.Galat;
import id.kinerja.bersama.tata.Pilihan;
import id.kinerja.bersama.tata.Tautan;
import id.kinerja.siklus.TindakanTahun;
import id.kinerja.siklus.data.TahunTersimpan;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
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

/** The calendar of the instansi. */
@Controller
@RequestMapping("/periode")
@PreAuthorize("hasRole('PENGELOLA_INSTANSI')")
class TahunController {

    private static final List<String> ISIAN =
            List.of("mulai", "akhir", "buka", "batasRealisasi", "batasPenilaian", "batasPenetapan");

    private final TahunTersimpan tersimpan;
    private final AturTahun atur;
    private final List<TindakanTahun> tindakan;
    private final Clock jam;

    TahunController(TahunTersimpan tersimpan, AturTahun atur, List<TindakanTahun> tindakan, Clock jam) {
        this.tersimpan = tersimpan;
        this.atur = atur;
        this.tindakan = List.copyOf(tindakan);
        this.jam = jam;
    }

    @GetMapping
    ModelAndView tahun(@RequestParam(defaultValue = "0") int tahun) {
        return tampil(tahun, List.of());
    }

    @PostMapping("/tahun")
    ModelAndView buat(
            @RequestParam int tahun,
            @RequestParam(defaultValue = "TRIWULAN") String pola,
            @AuthenticationPrincipal Pelaku pelaku) {
        try {
            atur.buat(tahun, pola.equals("BULANAN"), pelaku);
        } catch (AturanDilanggar ditolak) {
            return ditolak(tampil(0, List.of(new Galat("tahun", ditolak.kalimat()))));
        }
        return new ModelAndView("redirect:/periode?tahun=" + tahun + "&kabar=siklus.kabar.dibuat");
    }

    @PostMapping("/tahun/{tahun}/status")
    ModelAndView pindah(
            @PathVariable int tahun,
            @RequestParam(defaultValue = "") String status,
            @RequestParam int versi,
            @AuthenticationPrincipal Pelaku pelaku) {
        atur.pindah(tahun, status, versi, pelaku);
        return new ModelAndView("redirect:/periode?tahun=" + tahun + "&kabar=siklus.kabar.status");
    }

    @GetMapping("/{id}")
    ModelAndView periode(@PathVariable UUID id) {
        var p = tersimpan.satu(id);
        return formulir(p, nilai(p), List.of());
    }

    @PostMapping("/{id}")
    ModelAndView ubah(
            @PathVariable UUID id,
            @RequestParam int versi,
            @RequestParam MultiValueMap<String, String> kiriman,
            @AuthenticationPrincipal Pelaku pelaku) {
        var p = tersimpan.satu(id);
        var ketikan =
                ISIAN.stream().map(i -> String.valueOf(kiriman.getFirst(i))).toList();
        try {
            var t = ketikan.stream().map(LocalDate::parse).toList();
            atur.ubah(
                    new TahunTersimpan.Periode(
                            id, p.tahun(), p.jenis(), p.nama(), t.get(0), t.get(1), t.get(2), t.get(3), t.get(4),
                            t.get(5), versi),
                    pelaku);
        } catch (DateTimeException bukanTanggal) {
            return ditolak(formulir(p, ketikan, List.of(new Galat("mulai", teks("siklus.tolak.tanggal")))));
        } catch (AturanDilanggar ditolak) {
            return ditolak(formulir(p, ketikan, List.of(new Galat("mulai", ditolak.kalimat()))));
        }
        return new ModelAndView("redirect:/periode?tahun=" + p.tahun() + "&kabar=siklus.kabar.tersimpan");
    }

    private static List<String> nilai(TahunTersimpan.Periode p) {
        return java.util.stream.Stream.of(
                        p.mulai(), p.akhir(), p.buka(), p.batasRealisasi(), p.batasPenilaian(), p.batasPenetapan())
                .map(LocalDate::toString)
                .toList();
    }

    private static ModelAndView formulir(TahunTersimpan.Periode p, List<String> nilai, List<Galat> galat) {
        var isian = IntStream.range(0, ISIAN.size())
                .mapToObj(
                        n -> new HalamanPeriode.Isian(ISIAN.get(n), teks("siklus.isian." + ISIAN.get(n)), nilai.get(n)))
                .toList();
        var hal = new HalamanPeriode(p.id().toString(), p.nama(), String.valueOf(p.tahun()), p.versi(), isian, galat);
        return new ModelAndView("siklus/tahun/periode", "hal", hal);
    }

    private static ModelAndView ditolak(ModelAndView tampilan) {
        tampilan.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return tampilan;
    }

    private ModelAndView tampil(int diminta, List<Galat> galat) {
        var semua = tersimpan.tahun();
        var dipilih = semua.stream()
                .filter(t -> t.tahun() == diminta)
                .findFirst()
                .orElse(semua.isEmpty() ? null : semua.getFirst());
        var kini = LocalDate.now(jam).getYear();
        var hal = new HalamanTahun(
                semua.stream()
                        .map(t ->
                                new Tautan(String.valueOf(t.tahun()), "/periode?tahun=" + t.tahun(), t.equals(dipilih)))
                        .toList(),
                dipilih == null ? null : tahun(dipilih),
                dipilih == null
                        ? List.of()
                        : tersimpan.periode(dipilih.tahun()).stream()
                                .map(TahunController::periode)
                                .toList(),
                dipilih == null
                        ? List.of()
                        : tindakan.stream()
                                .flatMap(t -> t
                                        .untuk(dipilih.tahun(), dipilih.status().equals("TERBUKA"))
                                        .stream())
                                .toList(),
                tersimpan.aturan().stream().map(TahunController::aturan).toList(),
                IntStream.rangeClosed(kini - 1, kini + 1)
                        .filter(t -> semua.stream().noneMatch(x -> x.tahun() == t))
                        .mapToObj(t -> new Pilihan(String.valueOf(t), String.valueOf(t)))
                        .toList(),
                galat);
        return new ModelAndView("siklus/tahun/halaman", "hal", hal);
    }

    private static HalamanTahun.Tahun tahun(TahunTersimpan.Tahun t) {
        var terbuka = t.status().equals("TERBUKA");
        var ke = terbuka ? "DITUTUP" : "TERBUKA";
        return new HalamanTahun.Tahun(
                String.valueOf(t.tahun()),
                teks("siklus.status." + t.status()),
                terbuka ? "ok" : "",
                teks("siklus.tahun.uraian", teks("siklus.pola." + t.pola()), Format.tanggal(t.batasSkp())),
                ke,
                teks("siklus.ubah." + ke),
                teks("siklus.akibat." + ke),
                t.versi());
    }

    private static HalamanTahun.Periode periode(TahunTersimpan.Periode p) {
        return new HalamanTahun.Periode(
                p.id().toString(),
                p.nama(),
                Format.rentang(p.mulai(), p.akhir()),
                Format.tanggalPendek(p.buka()),
                Format.tanggalPendek(p.batasRealisasi()),
                Format.tanggalPendek(p.batasPenilaian()),
                Format.tanggalPendek(p.batasPenetapan()));
    }

    private static HalamanTahun.Aturan aturan(TahunTersimpan.Aturan a) {
        return new HalamanTahun.Aturan(
                teks("siklus.nama-aturan." + a.kunci()),
                NaskahAturan.kalimat(a.nilai()),
                a.dasarHukum(),
                teks("siklus.keyakinan." + a.keyakinan()),
                masa(a));
    }

    private static String masa(TahunTersimpan.Aturan a) {
        return a.sampai().getYear() == 9999
                ? teks("siklus.sejak", Format.tanggalPendek(a.mulai()))
                : Format.rentang(a.mulai(), a.sampai());
    }
}
