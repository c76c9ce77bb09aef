package id.kinerja.situs.tata;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Teks;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the shell into the model of every page, and the one sentence that confirms the act just done. */
@Configuration
class PemasangKerangka implements WebMvcConfigurer, HandlerInterceptor {

    private final PenyusunKerangka penyusun;

    PemasangKerangka(PenyusunKerangka penyusun) {
        this.penyusun = penyusun;
    }

    @Override
    public void addInterceptors(InterceptorRegistry daftar) {
        daftar.addInterceptor(this).excludePathPatterns("/statis/**");
    }

    @Override
    public void postHandle(
            HttpServletRequest permintaan,
            HttpServletResponse jawaban,
            Object penangan,
            @Nullable ModelAndView tampilan) {
        if (tampilan == null
                || tampilan.getViewName() == null
                || tampilan.getViewName().startsWith("redirect:")) {
            return;
        }
        var kerangka = penyusun.susun(permintaan, kilat(permintaan));
        if (kerangka != null) {
            tampilan.addObject("kerangka", kerangka);
        }
        jawaban.setHeader("Cache-Control", "no-store");
    }

    /** Redirects carry ?kabar=key; only keys of the confirmations in teks/ are spoken. */
    private static @Nullable String kilat(HttpServletRequest permintaan) {
        var kabar = permintaan.getParameter("kabar");
        return kabar != null && kabar.contains(".kabar.") && Teks.ada(kabar) ? teks(kabar) : null;
    }

    @Bean
    LocaleResolver localeResolver() {
        return new BahasaDariKuki();
    }
}
