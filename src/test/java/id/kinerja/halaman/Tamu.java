package id.kinerja.halaman;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** A signed-in visitor who may send anything. */
public record Tamu(MockMvc mvc, List<Cookie> kuki) {

    public Tamu {
        kuki = List.copyOf(kuki);
    }

    public static final String RATNA = "198804122011012008";
    public static final String HENDRA = "197503182000031004";
    public static final String NURHAYATI = "198207152008012011";
    public static final String WAYAN = "198610032010012014";
    public static final String ZULFIKAR = "196905101994031005";
    public static final String MUKHTAR = "196811201993031002";
    public static final String TOGAR = "197409091999031007";
    public static final String DIAN = "199009082015032006";
    public static final String SANDI = "contoh-kinerja";

    public static Tamu masuk(MockMvc mvc, String nip) throws Exception {
        var jawaban = mvc.perform(post("/masuk").with(csrf()).param("nip", nip).param("sandi", SANDI))
                .andReturn()
                .getResponse();
        return new Tamu(mvc, List.of(jawaban.getCookies()));
    }

    /** Takes on a role by the button that the page of roles offers, where it is not the present one. */
    public Tamu sebagai(String peran) throws Exception {
        var tombol = Pattern.compile("name=\"pilihan\" value=\"(" + peran + "[^\"]*)\"")
                .matcher(buka("/peran").getContentAsString());
        if (tombol.find()) {
            kirim("/peran", "pilihan", tombol.group(1));
        }
        return this;
    }

    public MockHttpServletResponse buka(String url) throws Exception {
        return kirim(get(URI.create(url)));
    }

    /** Posts names and values in turn; a name may come twice. */
    public MockHttpServletResponse kirim(String url, String... isian) throws Exception {
        var permintaan = post(url).with(csrf());
        for (var n = 0; n < isian.length; n += 2) {
            permintaan.param(isian[n], isian[n + 1]);
        }
        return kirim(permintaan);
    }

    /** Sends a request of any make with her cookies. */
    public MockHttpServletResponse kirim(AbstractMockHttpServletRequestBuilder<?> permintaan) throws Exception {
        if (!kuki.isEmpty()) {
            permintaan.cookie(kuki.toArray(Cookie[]::new));
        }
        return mvc.perform(permintaan).andReturn().getResponse();
    }
}
