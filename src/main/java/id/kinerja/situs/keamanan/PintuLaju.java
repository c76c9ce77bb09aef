package id.kinerja.situs.keamanan;

import id.kinerja.akses.Asal;
import id.kinerja.akses.BatasLaju;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Holds a flood back that comes from one address without being signed in, at what costs work or may be guessed. */
final class PintuLaju extends OncePerRequestFilter {

    private static final String TUNGGU_DETIK = "5";
    private static final int SEKALI_DALAM = 500;

    private final BatasLaju batas;
    private final AtomicInteger hitungan = new AtomicInteger();

    PintuLaju(BatasLaju batas) {
        this.batas = batas;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest permintaan) {
        var bekerja = "POST".equals(permintaan.getMethod())
                || permintaan.getRequestURI().equals("/admin-pertama")
                || permintaan.getRequestURI().startsWith("/masuk/tunggal")
                || permintaan.getRequestURI().startsWith("/verifikasi");
        return !bekerja || SecurityContextHolder.getContext().getAuthentication() instanceof TandaMasuk;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest permintaan, HttpServletResponse jawaban, FilterChain rantai)
            throws ServletException, IOException {
        if (!batas.ambil(Asal.dari(permintaan).jaringan())) {
            jawaban.setHeader(HttpHeaders.RETRY_AFTER, TUNGGU_DETIK);
            jawaban.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        if (hitungan.incrementAndGet() % SEKALI_DALAM == 0) {
            batas.bersihkan();
        }
        rantai.doFilter(permintaan, jawaban);
    }
}
