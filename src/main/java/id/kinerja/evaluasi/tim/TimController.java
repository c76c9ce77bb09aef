package id.kinerja.evaluasi.tim;

import id.kinerja.bersama.Format;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Potongan;
import id.kinerja.evaluasi.data.HakHasil;
import id.kinerja.evaluasi.data.PeriodeTersimpan;
import id.kinerja.evaluasi.data.TimPenilai;
import id.kinerja.evaluasi.tampil.TanpaPeriode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** My team. */
@Controller
@RequestMapping("/tim")
class TimController {

    private static final int EKSPOR_MAKS = 5000;
    private static final int CARI_MAKS = 100;

    private final PeriodeTersimpan periode;
    private final TimPenilai tim;
    private final Clock jam;

    TimController(PeriodeTersimpan periode, TimPenilai tim, Clock jam) {
        this.periode = periode;
        this.tim = tim;
        this.jam = jam;
    }

    /** What was asked for. */
    record Diminta(
            @Nullable UUID periode,
            @Nullable String cari,
            @Nullable String urut,
            @Nullable Integer halaman) {

        TimPenilai.Saringan saringan() {
            var dicari = cari == null ? "" : cari;
            return new TimPenilai.Saringan(
                    dicari.length() > CARI_MAKS ? dicari.substring(0, CARI_MAKS) : dicari,
                    "kemajuan".equals(urut) ? "kemajuan" : "",
                    Potongan.nomorSah(halaman == null ? 1 : halaman));
        }
    }

    @GetMapping
    ModelAndView daftar(Diminta diminta, @AuthenticationPrincipal Pelaku pelaku) {
        HakHasil.pastikanPenilai(pelaku);
        var semua = periode.semua();
        if (semua.isEmpty()) {
            return TanpaPeriode.halaman(pelaku);
        }
        var p = PeriodeTersimpan.pilih(semua, diminta.periode(), LocalDate.now(jam));
        var saringan = diminta.saringan();
        var isi = tim.daftar(pelaku, p, saringan, Potongan.UKURAN);
        var hal = HalamanTim.susun(p, semua, saringan, tim.angka(pelaku, p), isi);
        return new ModelAndView("evaluasi/tim/halaman", "hal", hal);
    }

    @GetMapping("/ekspor")
    ResponseEntity<byte[]> ekspor(
            Diminta diminta,
            @RequestParam(defaultValue = "csv") String bentuk,
            @AuthenticationPrincipal Pelaku pelaku) {
        HakHasil.pastikanPenilai(pelaku);
        var p = PeriodeTersimpan.pilih(periode.semua(), diminta.periode(), LocalDate.now(jam));
        var saringan = diminta.saringan();
        var semua = new TimPenilai.Saringan(saringan.cari(), saringan.urut(), 1);
        var isi = tim.daftar(pelaku, p, semua, EKSPOR_MAKS);
        return HalamanTim.ekspor(p, Format.tanggal(LocalDate.now(jam)), isi).jawaban(bentuk.equals("xlsx"));
    }
}
