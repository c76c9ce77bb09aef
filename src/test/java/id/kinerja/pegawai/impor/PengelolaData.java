package id.kinerja.pegawai.impor;

import static kinerja.tabel.Tables.PEGAWAI_PROFIL;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.kinerja.uji.UjiWeb;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** Signing in as somebody who tends data, and sending files in her name. */
@UjiWeb(contoh = true)
abstract class PengelolaData {

    protected static final String INSTANSI = "198610032010012014";
    protected static final String UNIT = "198207152008012011";
    protected static final String BIASA = "198804122011012008";
    protected static final String KEPALA =
            "nip,nama,jenis_kelamin,status,golongan,kode_unit,jabatan,jenis_jabatan,jenjang\n";

    @Autowired
    protected MockMvc mvc;

    @Autowired
    private id.kinerja.bersama.DataContoh contoh;

    protected boolean ada(DSLContext db, String nip) {
        return db.fetchExists(PEGAWAI_PROFIL, PEGAWAI_PROFIL.NIP.eq(nip));
    }

    protected String unggah(Cookie siapa, String jenis, String isi) throws Exception {
        return Objects.requireNonNull(mvc.perform(berkas(siapa, jenis, isi))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }

    protected static org.springframework.test.web.servlet.RequestBuilder berkas(
            Cookie siapa, String jenis, String isi) {
        return multipart("/data/impor")
                .file(new MockMultipartFile("berkas", "data.csv", "text/csv", isi.getBytes(StandardCharsets.UTF_8)))
                .param("jenis", jenis)
                .cookie(siapa)
                .with(csrf());
    }

    protected void terapkan(Cookie siapa, String alamat) throws Exception {
        mvc.perform(post(alamat + "/penerapan").cookie(siapa).with(csrf())).andExpect(status().is3xxRedirection());
    }

    /** A new sign-in begins in the last role, which the page of roles then does not offer. */
    protected Cookie masuk(String nip, String peran) throws Exception {
        var sandi = contoh.akun().stream()
                .filter(a -> a.nip().equals(nip))
                .findFirst()
                .orElseThrow()
                .sandi();
        var kuki = Objects.requireNonNull(
                mvc.perform(post("/masuk").with(csrf()).param("nip", nip).param("sandi", sandi))
                        .andReturn()
                        .getResponse()
                        .getCookie("kinerja_sesi"));
        if (!peran.equals("PEGAWAI")) {
            var halaman = mvc.perform(get("/peran").cookie(kuki))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            var cocok = java.util.regex.Pattern.compile("value=\"(" + peran + "[^\"]*)\"")
                    .matcher(halaman);
            if (cocok.find()) {
                mvc.perform(post("/peran").with(csrf()).cookie(kuki).param("pilihan", cocok.group(1)))
                        .andExpect(status().is3xxRedirection());
            }
        }
        return kuki;
    }
}
