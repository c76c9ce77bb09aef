package id.kinerja.situs.tata;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Refuses text that PostgreSQL cannot keep: U+0000 and half a surrogate pair. No keyboard types either. */
@Configuration(proxyBeanMethods = false)
class PenolakTeksRusak implements WebMvcConfigurer, HandlerInterceptor {

    @Override
    public void addInterceptors(InterceptorRegistry daftar) {
        daftar.addInterceptor(this).excludePathPatterns("/statis/**", "/error");
    }

    @Override
    public boolean preHandle(HttpServletRequest permintaan, HttpServletResponse jawaban, Object penangan) {
        var rusak = permintaan.getParameterMap().entrySet().stream()
                .flatMap(e -> Stream.concat(Stream.of(e.getKey()), Arrays.stream(e.getValue())))
                .anyMatch(PenolakTeksRusak::rusak);
        if (rusak) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return true;
    }

    /** A pair is read as one code point above the surrogates, so a surrogate that is still seen stands alone. */
    private static boolean rusak(String teks) {
        return teks.codePoints().anyMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE);
    }
}
