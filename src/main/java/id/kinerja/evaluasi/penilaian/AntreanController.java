package id.kinerja.evaluasi.penilaian;

import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Potongan;
import id.kinerja.evaluasi.data.AntreanPenilai;
import id.kinerja.evaluasi.data.HakHasil;
import id.kinerja.evaluasi.data.PeriodeTersimpan;
import id.kinerja.evaluasi.model.StatusHasil;
import id.kinerja.evaluasi.tampil.TanpaPeriode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The queue of people to rate. */
@Controller
class AntreanController {

    private static final int CARI_MAKS = 100;

    private final PeriodeTersimpan periode;
    private final AntreanPenilai antrean;
    private final Clock jam;

    AntreanController(PeriodeTersimpan periode, AntreanPenilai antrean, Clock jam) {
        this.periode = periode;
        this.antrean = antrean;
        this.jam = jam;
    }

    @GetMapping("/evaluasi")
    ModelAndView daftar(
            @RequestParam(name = "periode", required = false) @Nullable UUID diminta,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String cari,
            @RequestParam(defaultValue = "1") int halaman,
            @AuthenticationPrincipal Pelaku pelaku) {
        HakHasil.pastikanPenilai(pelaku);
        var semua = periode.semua();
        if (semua.isEmpty()) {
            return TanpaPeriode.halaman(pelaku);
        }
        var satu = PeriodeTersimpan.pilih(semua, diminta, LocalDate.now(jam));
        var dicari = cari.length() > CARI_MAKS ? cari.substring(0, CARI_MAKS) : cari;
        var saringan = status(status);
        var hal = HalamanAntrean.susun(
                new HalamanAntrean.Diminta(satu, saringan, dicari),
                semua,
                antrean.jumlah(pelaku, satu.id()),
                antrean.daftar(pelaku, satu.id(), saringan, dicari, Potongan.nomorSah(halaman)));
        return new ModelAndView("evaluasi/penilaian/antrean", "hal", hal);
    }

    private static @Nullable StatusHasil status(String nama) {
        return Arrays.stream(StatusHasil.values())
                .filter(s -> s.name().equals(nama))
                .findFirst()
                .orElse(null);
    }
}
