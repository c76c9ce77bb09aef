package id.kinerja.kewenangan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import id.kinerja.halaman.Tamu;
import id.kinerja.uji.UjiWeb;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every request of the application by everyone in the table. What is allowed may still be refused by a rule (422, 409);
 * what is not allowed is 403 or 404, and for who is not signed in 419 or the way to the sign-in page. Each try is rolled back.
 */
@UjiWeb(contoh = true)
class KewenanganTest {

    private static final Set<Integer> DITOLAK = Set.of(401, 403, 404, 419);

    @Autowired
    private MockMvc mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping peta;

    @Autowired
    private PlatformTransactionManager transaksi;

    @Test
    void every_request_of_the_application_stands_in_the_table() throws Exception {
        assertThat(TabelKewenangan.baca().boleh().keySet()).containsExactlyInAnyOrderElementsOf(permintaan());
    }

    @Test
    void everybody_may_do_what_the_table_says_and_nothing_else(DSLContext db) throws Exception {
        var tabel = TabelKewenangan.baca();
        var pelakon = new Pelakon(mvc, db).semua();
        assertThat(tabel.pelakon()).containsExactlyElementsOf(pelakon.keySet());
        var berkas = new BerkasRatna(db);
        berkas.lengkapi(
                Objects.requireNonNull(pelakon.get("diri")), Objects.requireNonNull(pelakon.get("pengelola instansi")));
        var terlihat = new LinkedHashMap<String, List<String>>();
        for (var p : permintaan()) {
            terlihat.put(p, coba(p, berkas, pelakon));
        }
        var nyata = TabelKewenangan.tulis(tabel.pelakon(), terlihat);
        assertThat(nyata).isEqualTo(TabelKewenangan.tulis(tabel.pelakon(), tabel.boleh()));
        assertThat(terlihat.size() * pelakon.size()).isGreaterThan(1000);
    }

    /** Who was let through. */
    private List<String> coba(String permintaan, BerkasRatna berkas, Map<String, Tamu> pelakon) {
        var cara = HttpMethod.valueOf(permintaan.split(" ", 2)[0]);
        var alamat = berkas.isi(permintaan.split(" ", 2)[1]);
        var boleh = new ArrayList<String>();
        pelakon.forEach((nama, tamu) -> {
            if (diizinkan(cara, alamat, berkas.isian(), tamu)) {
                boleh.add(nama);
            }
        });
        return boleh;
    }

    private boolean diizinkan(HttpMethod cara, String alamat, MultiValueMap<String, String> isian, Tamu tamu) {
        return Objects.requireNonNull(new TransactionTemplate(transaksi).execute(t -> {
            t.setRollbackOnly();
            try {
                var jawaban = tamu.kirim(
                        request(cara, URI.create(alamat)).params(isian).with(csrf()));
                var keMasuk = Objects.requireNonNullElse(jawaban.getRedirectedUrl(), "")
                        .startsWith("/masuk");
                assertThat(jawaban.getStatus())
                        .as("%s %s", cara, alamat)
                        .isLessThan(500)
                        .isNotEqualTo(400);
                return !DITOLAK.contains(jawaban.getStatus())
                        && !(keMasuk && tamu.kuki().isEmpty());
            } catch (Exception gagal) {
                throw new IllegalStateException(cara + " " + alamat, gagal);
            }
        }));
    }

    /** "GET /skp/{id}" and the like. */
    private Set<String> permintaan() {
        var hasil = new TreeSet<String>();
        peta.getHandlerMethods()
                .forEach((info, _) -> info.getPatternValues().stream()
                        .filter(pola -> !pola.equals("/error"))
                        .forEach(pola ->
                                info.getMethodsCondition().getMethods().forEach(cara -> hasil.add(cara + " " + pola))));
        hasil.addAll(BerkasRatna.SETELAH_TERBIT);
        return hasil;
    }
}
