package id.kinerja.situs.keamanan;

import id.kinerja.akses.BatasLaju;
import id.kinerja.akses.BatasSesi;
import id.kinerja.akses.SesiMasuk;
import id.kinerja.situs.data.PembacaSesi;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Everything needs a sign-in but the pages of signing in, the static files, the first administrator's link, and the page
 * where anybody verifies a document.
 */
@Configuration
@EnableMethodSecurity
class RantaiKeamanan {

    private static final int KEDALUWARSA = 419;

    private final PintuSesi pintuSesi;
    private final PintuLaju pintuLaju;

    RantaiKeamanan(PembacaSesi pembaca, SesiMasuk sesi, BatasSesi batas, BatasLaju laju, Clock jam) {
        this.pintuSesi = new PintuSesi(pembaca, sesi, batas, jam);
        this.pintuLaju = new PintuLaju(laju);
    }

    /**
     * The token of forms stays the same for as long as the browser is open: with sign-ins kept in the database each
     * request authenticates anew, and a token that changed with each would refuse the form in the other tab.
     */
    @Bean
    SecurityFilterChain rantai(HttpSecurity http) {
        return http.authorizeHttpRequests(a -> a.requestMatchers(
                                "/masuk",
                                "/masuk/**",
                                "/keluar",
                                "/statis/**",
                                "/admin-pertama",
                                "/verifikasi/**",
                                "/error")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .addFilterBefore(pintuSesi, AnonymousAuthenticationFilter.class)
                .addFilterBefore(new PintuKeharusan(), AnonymousAuthenticationFilter.class)
                .addFilterBefore(pintuLaju, AnonymousAuthenticationFilter.class)
                .csrf(c -> c.csrfTokenRepository(new KukiFormulir())
                        .sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy()))
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .exceptionHandling(e ->
                        e.authenticationEntryPoint(RantaiKeamanan::keMasuk).accessDeniedHandler(RantaiKeamanan::tolak))
                .headers(KepalaJawaban::pasang)
                .build();
    }

    /** A form without a valid token was open for too long; that is not the same as a page of another role. */
    private static void tolak(HttpServletRequest permintaan, HttpServletResponse jawaban, AccessDeniedException e)
            throws IOException {
        jawaban.sendError(e instanceof CsrfException ? KEDALUWARSA : HttpServletResponse.SC_FORBIDDEN);
    }

    /** An expired sign-in makes the browser leave the page, also where only a piece was asked for. */
    private static void keMasuk(HttpServletRequest permintaan, HttpServletResponse jawaban, AuthenticationException e)
            throws IOException {
        if (!"GET".equals(permintaan.getMethod()) && permintaan.getHeader("HX-Request") == null) {
            // A form that comes after the sign-in has ended: the page shows what was typed, to be copied.
            jawaban.sendError(KEDALUWARSA);
            return;
        }
        var tujuan = "GET".equals(permintaan.getMethod()) ? permintaan.getRequestURI() : "/hari-ini";
        Pengalihan.ke("/masuk?lanjut=" + URLEncoder.encode(tujuan, StandardCharsets.UTF_8), permintaan, jawaban);
    }
}
