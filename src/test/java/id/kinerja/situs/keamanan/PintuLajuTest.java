package id.kinerja.situs.keamanan;

import static kinerja.tabel.Tables.AKSES_LAJU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.kinerja.akses.BatasLaju;
import id.kinerja.halaman.Tamu;
import id.kinerja.uji.JamUji;
import id.kinerja.uji.UjiWeb;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A flood from one address is held back, for all copies of the program together. */
@UjiWeb(contoh = true)
class PintuLajuTest {

    private static final Instant PAGI = Instant.parse("2026-10-05T02:00:00Z");
    private static final int LONJAKAN = 600;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JamUji jam;

    @Autowired
    private BatasLaju laju;

    @BeforeEach
    void mulai(DSLContext db) {
        db.deleteFrom(AKSES_LAJU).execute();
        jam.atur(PAGI);
    }

    private MockHttpServletResponse kirim(MockHttpServletRequestBuilder permintaan, String alamat) throws Exception {
        return new Tamu(mvc, List.of()).kirim(permintaan.with(csrf()).with(minta -> {
            minta.setRemoteAddr(alamat);
            return minta;
        }));
    }

    private void banjir(String jaringan) {
        for (var n = 0; n < LONJAKAN; n++) {
            assertThat(laju.ambil(jaringan)).as("request " + n).isTrue();
        }
    }

    @Test
    void one_too_many_is_told_to_wait_and_others_are_not() throws Exception {
        banjir("10.9.9.9");
        for (var permintaan : List.of(post("/masuk"), post("/masuk/kode"), get("/admin-pertama"), post("/keluar"))) {
            var ditolak = kirim(permintaan, "10.9.9.9");
            assertThat(ditolak.getStatus()).isEqualTo(429);
            assertThat(ditolak.getHeader("Retry-After")).isEqualTo("5");
        }
        assertThat(kirim(get("/masuk"), "10.9.9.9").getStatus()).isEqualTo(200);
        assertThat(kirim(post("/masuk"), "10.9.9.8").getStatus()).isEqualTo(422);
        jam.atur(PAGI.plusSeconds(1));
        for (var n = 0; n < 50; n++) {
            assertThat(laju.ambil("10.9.9.9")).isTrue();
        }
        assertThat(laju.ambil("10.9.9.9")).isFalse();
    }

    @Test
    void who_is_signed_in_is_not_held_back(DSLContext db) throws Exception {
        var ratna = Tamu.masuk(mvc, Tamu.RATNA);
        db.deleteFrom(AKSES_LAJU).execute();
        banjir("127.0.0.1");
        assertThat(ratna.kirim("/akun", "tema", "gelap").getStatus()).isEqualTo(302);
        assertThat(ratna.kirim("/keluar").getStatus()).isEqualTo(302);
    }

    @Test
    void at_the_same_time_no_more_get_through() throws Exception {
        Callable<Boolean> satu = () -> laju.ambil("10.7.7.7");
        try (var pekerja = Executors.newVirtualThreadPerTaskExecutor()) {
            var semua = pekerja.invokeAll(
                    IntStream.range(0, LONJAKAN + 100).mapToObj(_ -> satu).toList());
            var lolos = 0;
            for (var s : semua) {
                lolos += s.get() ? 1 : 0;
            }
            assertThat(lolos).isEqualTo(LONJAKAN);
        }
    }

    @Test
    void a_clock_that_is_put_back_stops_nobody_for_long() {
        banjir("10.5.5.5");
        assertThat(laju.ambil("10.5.5.5")).isFalse();
        jam.atur(PAGI.minus(Duration.ofDays(1)));
        assertThat(laju.ambil("10.5.5.5")).isTrue();
    }

    @Test
    void quiet_addresses_are_forgotten(DSLContext db) {
        laju.ambil("10.6.6.6");
        laju.bersihkan();
        assertThat(db.fetchCount(AKSES_LAJU)).isEqualTo(1);
        jam.atur(PAGI.plusSeconds(1));
        laju.bersihkan();
        assertThat(db.fetchCount(AKSES_LAJU)).isZero();
    }
}
