package id.kinerja.akses.masuk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page after signing in is one of ours, named plainly. */
class TujuanTest {

    @ParameterizedTest
    @ValueSource(strings = {"/skp", "/realisasi/1/2", "/evaluasi/sebaran?unit=1.2&periode=3", "/pegawai?cari=Nur%20A"})
    void a_path_of_this_site_is_followed(String lanjut) {
        assertThat(Tujuan.aman(lanjut)).isEqualTo(lanjut);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//lain.contoh",
                "https://lain.contoh",
                "/\\lain.contoh",
                "/hari-ini/../../etc/passwd",
                "/hari-ini//lain.contoh",
                "/hari-ini/%2e%2e/masuk",
                "/a%2Fb",
                "/./skp",
                "/skp\r\nSet-Cookie: a=b"
            })
    void anything_else_leads_home(String lanjut) {
        assertThat(Tujuan.aman(lanjut)).isEqualTo("/hari-ini");
    }
}
