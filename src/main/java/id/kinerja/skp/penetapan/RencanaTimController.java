package id.kinerja.skp.penetapan;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.tata.Pilihan;
import id.kinerja.skp.StatusSkp;
import id.kinerja.skp.data.PembukaSkp;
import id.kinerja.skp.data.RencanaTim;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The plans of my team. */
@Controller
class RencanaTimController {

    private static final int CARI_MAKS = 100;

    private final RencanaTim tim;
    private final PembukaSkp tahun;
    private final Clock jam;

    RencanaTimController(RencanaTim tim, PembukaSkp tahun, Clock jam) {
        this.tim = tim;
        this.tahun = tahun;
        this.jam = jam;
    }

    @GetMapping("/tim/rencana")
    @PreAuthorize("hasRole('PENILAI')")
    ModelAndView daftar(
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String cari,
            @AuthenticationPrincipal Pelaku pelaku) {
        var saya = pelaku.pegawaiWajib();
        var terbuka = tahun.tahunTerbuka(LocalDate.now(jam));
        var dicari = cari.length() > CARI_MAKS ? cari.substring(0, CARI_MAKS) : cari;
        var pilihan = status(status);
        var baris = tim.daftar(saya, terbuka, pilihan, dicari).stream()
                .map(RencanaTimController::baris)
                .toList();
        var hitungan = tim.hitungan(saya, terbuka);
        var hal = new HalamanRencanaTim(
                terbuka,
                pilihan == null ? "" : pilihan.name(),
                dicari,
                Stream.of(StatusSkp.DIAJUKAN, StatusSkp.DIKEMBALIKAN, StatusSkp.DRAF, StatusSkp.DITETAPKAN)
                        .map(s -> new Pilihan(s.name(), s.label() + " (" + hitungan.getOrDefault(s, 0) + ")"))
                        .toList(),
                baris,
                hitungan.getOrDefault(StatusSkp.DIAJUKAN, 0));
        return new ModelAndView("skp/penetapan/tim", "hal", hal);
    }

    private static @Nullable StatusSkp status(String kode) {
        return List.of(StatusSkp.values()).stream()
                .filter(s -> s.name().equals(kode))
                .findFirst()
                .orElse(null);
    }

    private static String label(RencanaTim.Baris b, @Nullable StatusSkp status) {
        if (status == null) {
            return teks("skp.tim.belum");
        }
        return b.perubahan() ? teks("skp.tim.perubahan", status.label()) : status.label();
    }

    private static HalamanRencanaTim.Baris baris(RencanaTim.Baris b) {
        var status = b.status() == null ? null : StatusSkp.valueOf(b.status());
        return new HalamanRencanaTim.Baris(
                b.skp() == null ? "" : b.skp().toString(),
                b.nama(),
                b.jabatan(),
                label(b, status),
                status == StatusSkp.DITETAPKAN ? "ok" : status == StatusSkp.DIAJUKAN ? "perlu" : "",
                Format.angka(b.rhk()),
                b.diajukan() == null
                        ? ""
                        : Format.tanggalPendek(b.diajukan()
                                .atZoneSameInstant(ZoneId.of("Asia/Jakarta"))
                                .toLocalDate()),
                b.skp() == null ? "" : "/skp/" + b.skp(),
                status == StatusSkp.DIAJUKAN);
    }
}
