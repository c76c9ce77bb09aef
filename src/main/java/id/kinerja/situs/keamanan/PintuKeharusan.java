package id.kinerja.situs.keamanan;

import id.kinerja.akses.Keharusan;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Leads whoever has something to do first to the page where it is done, whatever she asks for. */
final class PintuKeharusan extends OncePerRequestFilter {

    private static final Set<String> SELALU = Set.of("/keluar", "/masuk", "/error");

    private static final Set<String> AWALAN = Set.of("/masuk/", "/statis/");

    /** The other way to set a second factor up. */
    private static final String KUNCI_SANDI = Keharusan.PASANG_FAKTOR.jalur() + "/kunci-sandi";

    @Override
    protected void doFilterInternal(HttpServletRequest permintaan, HttpServletResponse jawaban, FilterChain rantai)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof TandaMasuk masuk) {
            var keharusan = masuk.keharusan();
            if (keharusan != null && !terbuka(permintaan.getRequestURI(), keharusan)) {
                Pengalihan.ke(keharusan.jalur(), permintaan, jawaban);
                return;
            }
        }
        rantai.doFilter(permintaan, jawaban);
    }

    private static boolean terbuka(String jalur, Keharusan keharusan) {
        return jalur.equals(keharusan.jalur())
                || SELALU.contains(jalur)
                || AWALAN.stream().anyMatch(jalur::startsWith)
                || (keharusan == Keharusan.PASANG_FAKTOR && jalur.startsWith(KUNCI_SANDI));
    }
}
