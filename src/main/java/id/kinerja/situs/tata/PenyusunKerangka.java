package id.kinerja.situs.tata;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.ModeContoh;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Teks;
import id.kinerja.bersama.tata.ButirMenu;
import id.kinerja.bersama.tata.Kerangka;
import id.kinerja.bersama.tata.NamaKuki;
import id.kinerja.bersama.tata.Navigasi;
import id.kinerja.bersama.tata.Pengguna;
import id.kinerja.bersama.tata.PeranTampil;
import id.kinerja.bersama.tata.Permintaan;
import id.kinerja.situs.keamanan.TandaMasuk;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Assembles what the shell around every page shows. Runs no statement: the sign-in brought all of it. */
@Component
public class PenyusunKerangka {

    private final PenyusunMenu menu;
    private final ModeContoh contoh;
    private final String instansi;

    PenyusunKerangka(
            PenyusunMenu menu,
            ModeContoh contoh,
            @Value("${kinerja.instansi:Pemerintah Provinsi Lampung}") String instansi) {
        this.menu = menu;
        this.contoh = contoh;
        this.instansi = instansi;
    }

    /** The shell for the signed-in person of this request, or nothing where nobody is signed in. */
    public @Nullable Kerangka susun(HttpServletRequest permintaan, @Nullable String kilat) {
        if (!(SecurityContextHolder.getContext().getAuthentication() instanceof TandaMasuk masuk)) {
            return null;
        }
        var pelaku = masuk.getPrincipal();
        return new Kerangka(
                new Kerangka.Instansi(instansi, contoh.aktif(), masuk.periode()),
                pengguna(pelaku),
                navigasi(masuk, permintaan.getRequestURI()),
                permintaan(permintaan),
                kilat);
    }

    private static Permintaan permintaan(HttpServletRequest permintaan) {
        var csrf = (CsrfToken) permintaan.getAttribute(CsrfToken.class.getName());
        var tema = WebUtils.getCookie(permintaan, NamaKuki.untuk("tema", permintaan));
        return new Permintaan(
                permintaan.getRequestURI(),
                csrf.getParameterName(),
                csrf.getToken(),
                tema == null ? "ikut" : tema.getValue(),
                Teks.lokal().getLanguage());
    }

    private static Pengguna pengguna(Pelaku pelaku) {
        var semua = pelaku.peranTersedia().stream().map(PenyusunKerangka::peran).toList();
        var aktif = pelaku.peranTersedia().stream()
                .filter(p -> p.peran() == pelaku.peran() && p.lingkup().equals(pelaku.lingkup()))
                .findFirst()
                .map(PenyusunKerangka::peran)
                .orElse(new PeranTampil(
                        pelaku.peran().name(), label(pelaku.peran().name()), pelaku.unit()));
        return new Pengguna(pelaku.nama(), pelaku.jabatan(), aktif, semua);
    }

    private static PeranTampil peran(Pelaku.PeranBerlingkup p) {
        return new PeranTampil(p.kunci(), label(p.peran().name()), p.unit());
    }

    private static String label(String peran) {
        return teks("bersama.peran." + peran);
    }

    /** No entry opens as long as something has to be done first, so none is shown. */
    private Navigasi navigasi(TandaMasuk masuk, String jalur) {
        var butir = masuk.keharusan() == null ? menu.utama(masuk.getPrincipal(), jalur) : List.<ButirMenu>of();
        return new Navigasi(butir, List.of(), List.of(), List.of());
    }
}
