package id.kinerja.situs.tata;

import id.kinerja.bersama.Teks;
import id.kinerja.bersama.tata.NamaKuki;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/** The language that the reader chose on her page; Indonesian without a choice. */
final class BahasaDariKuki implements LocaleResolver {

    @Override
    public Locale resolveLocale(HttpServletRequest permintaan) {
        var kuki = WebUtils.getCookie(permintaan, NamaKuki.untuk("bahasa", permintaan));
        return kuki != null && kuki.getValue().equals(Locale.ENGLISH.getLanguage()) ? Locale.ENGLISH : Teks.INDONESIA;
    }

    @Override
    public void setLocale(
            HttpServletRequest permintaan, @Nullable HttpServletResponse jawaban, @Nullable Locale bahasa) {
        throw new UnsupportedOperationException("The language is set at /akun");
    }
}
