package id.kinerja.situs.tata;

import id.kinerja.bersama.Teks;
import id.kinerja.bersama.tata.FormulirResmi;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Makes official forms Indonesian for the one request; the language the reader chose stays in her cookie. */
@Configuration(proxyBeanMethods = false)
class BahasaFormulir implements WebMvcConfigurer, HandlerInterceptor {

    @Override
    public void addInterceptors(InterceptorRegistry daftar) {
        daftar.addInterceptor(this).excludePathPatterns("/statis/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest permintaan, HttpServletResponse jawaban, Object penangan) {
        if (penangan instanceof HandlerMethod m && m.hasMethodAnnotation(FormulirResmi.class)) {
            LocaleContextHolder.setLocale(Teks.INDONESIA);
        }
        return true;
    }
}
