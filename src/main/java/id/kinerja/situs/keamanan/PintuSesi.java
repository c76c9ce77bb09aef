package id.kinerja.situs.keamanan;

import id.kinerja.akses.BatasSesi;
import id.kinerja.akses.KukiSesi;
import id.kinerja.akses.SesiMasuk;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Peran;
import id.kinerja.situs.data.PembacaSesi;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns the sign-in cookie into a person, once per request. */
final class PintuSesi extends OncePerRequestFilter {

    private static final Duration JARANG = Duration.ofMinutes(1);

    private final PembacaSesi pembaca;
    private final SesiMasuk sesi;
    private final BatasSesi batas;
    private final Clock jam;

    PintuSesi(PembacaSesi pembaca, SesiMasuk sesi, BatasSesi batas, Clock jam) {
        this.pembaca = pembaca;
        this.sesi = sesi;
        this.batas = batas;
        this.jam = jam;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest permintaan) {
        return permintaan.getRequestURI().startsWith("/statis/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest permintaan, HttpServletResponse jawaban, FilterChain rantai)
            throws ServletException, IOException {
        KukiSesi.sidik(permintaan).ifPresent(sidik -> kenali(sidik, permintaan));
        rantai.doFilter(permintaan, jawaban);
    }

    private void kenali(String sidik, HttpServletRequest permintaan) {
        var kini = OffsetDateTime.now(jam);
        pembaca.baca(sidik, kini, LocalDate.now(jam), kini.minus(batas.diam())).ifPresent(s -> {
            if (s.terakhir().isBefore(kini.minus(JARANG))) {
                sesi.sentuh(sidik, kini);
            }
            var konteks = SecurityContextHolder.createEmptyContext();
            konteks.setAuthentication(
                    new TandaMasuk(ikutiHalaman(sidik, s.pelaku(), permintaan), s.periode(), s.keharusan()));
            SecurityContextHolder.setContext(konteks);
        });
    }

    /**
     * Everyone's own two roles follow the page: a task that leads to the team's pages makes her the rating superior,
     * and her own pages make her the employee again. Roles that were assigned change only when she says so.
     */
    private Pelaku ikutiHalaman(String sidik, Pelaku pelaku, HttpServletRequest permintaan) {
        var tujuan = PeranHalaman.untuk(permintaan.getRequestURI());
        if (tujuan.isEmpty() || pelaku.peran() == tujuan.get() || !pelaku.sebagai(Peran.PEGAWAI, Peran.PENILAI)) {
            return pelaku;
        }
        return pelaku.peranTersedia().stream()
                .filter(p -> p.peran() == tujuan.get())
                .findFirst()
                .map(p -> {
                    sesi.gantiPeran(sidik, p.peran(), p.lingkupUnit());
                    return pelaku.dalamPeran(p);
                })
                .orElse(pelaku);
    }
}
