package id.kinerja.situs.beranda;

import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Peran;
import id.kinerja.bersama.TugasSaya;
import id.kinerja.bersama.TugasSaya.Tugas;
import id.kinerja.situs.data.RingkasanSaya;
import id.kinerja.skp.GarisPandang;
import id.kinerja.skp.RhkId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Hari ini: tasks with due dates, and for a civil servant her own year. */
@Controller
class BerandaController {

    private static final Comparator<Tugas> PALING_DEKAT =
            Comparator.comparing(Tugas::tenggat, Comparator.nullsLast(Comparator.naturalOrder()));

    private final List<TugasSaya> tugas;
    private final RingkasanSaya ringkasan;
    private final GarisPandang garis;
    private final Clock jam;

    BerandaController(List<TugasSaya> tugas, RingkasanSaya ringkasan, GarisPandang garis, Clock jam) {
        this.tugas = tugas;
        this.ringkasan = ringkasan;
        this.garis = garis;
        this.jam = jam;
    }

    @GetMapping("/hari-ini")
    ModelAndView hariIni(@AuthenticationPrincipal Pelaku pelaku) {
        var hariIni = LocalDate.now(jam);
        var daftar = tugas.stream()
                .flatMap(t -> t.tugas(pelaku, hariIni).stream())
                .sorted(PALING_DEKAT)
                .toList();
        var saya = pelaku.pegawai() == null || !pelaku.sebagai(Peran.PEGAWAI)
                ? Optional.<RingkasanSaya.Ringkasan>empty()
                : ringkasan.baca(pelaku.pegawai(), hariIni);
        var jalur = saya.stream()
                .flatMap(s -> s.rhk().stream())
                .filter(RingkasanSaya.Rhk::tersambung)
                .findFirst()
                .map(r -> garis.dari(new RhkId(r.id())))
                .orElse(List.of());
        var hal = HalamanBeranda.susun(pelaku, hariIni, LocalTime.now(jam), daftar, saya.orElse(null))
                .denganGaris(jalur);
        return new ModelAndView("situs/beranda/halaman", "hal", hal);
    }
}
