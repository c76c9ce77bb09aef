package id.kinerja.akses;

import static kinerja.tabel.Tables.AKSES_PERCOBAAN;
import static kinerja.tabel.Tables.AUDIT_JEJAK;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.akses.data.PenjagaMasuk;
import id.kinerja.akses.data.PercobaanTersimpan;
import id.kinerja.akses.model.TundaMasuk;
import id.kinerja.halaman.Tamu;
import id.kinerja.uji.JamUji;
import id.kinerja.uji.UjiWeb;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Guessing is slow, for names that exist and names that do not. */
@UjiWeb(contoh = true)
class TundaMasukTest {

    private static final Instant PAGI = Instant.parse("2026-10-05T02:00:00Z");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JamUji jam;

    @Autowired
    private PenjagaMasuk penjaga;

    @Autowired
    private PercobaanTersimpan percobaan;

    @BeforeEach
    void mulai(DSLContext db) {
        db.deleteFrom(AKSES_PERCOBAAN).execute();
        jam.atur(PAGI);
    }

    private MockHttpServletResponse coba(String nama, String sandi, String alamat) throws Exception {
        return new Tamu(mvc, List.of())
                .kirim(
                        MockMvcRequestBuilders.post("/masuk")
                                .with(org.springframework.security.test.web.servlet.request
                                        .SecurityMockMvcRequestPostProcessors.csrf())
                                .with(minta -> {
                                    minta.setRemoteAddr(alamat);
                                    return minta;
                                })
                                .param("nip", nama)
                                .param("sandi", sandi));
    }

    private List<Integer> tebak(String nama) throws Exception {
        var hasil = new java.util.ArrayList<Integer>();
        for (var n = 0; n < 8; n++) {
            hasil.add(coba(nama, "tebakan " + n, "10.1.1.1").getStatus());
        }
        return hasil;
    }

    @Test
    void names_that_exist_and_names_that_do_not_are_answered_alike() throws Exception {
        var ada = tebak(Tamu.RATNA);
        assertThat(ada).containsExactly(422, 422, 422, 422, 422, 422, 429, 429);
        assertThat(tebak("tidak.ada")).isEqualTo(ada);
        assertThat(tebak("199901012024031099")).isEqualTo(ada);
    }

    @Test
    void the_trail_tells_once_that_an_account_is_being_guessed_at(DSLContext db) throws Exception {
        for (var n = 1; n <= 14; n++) {
            assertThat(coba(Tamu.HENDRA, "tebakan", "10.3.3." + n).getStatus()).isEqualTo(422);
            assertThat(coba("tidak.ada", "tebakan", "10.4.4." + n).getStatus()).isEqualTo(422);
        }
        assertThat(db.fetchCount(AUDIT_JEJAK, AUDIT_JEJAK.PERBUATAN.eq("akses.masuk.ditebak")))
                .isEqualTo(1);
    }

    @Test
    void the_wait_doubles_and_the_answer_says_how_long_it_is() throws Exception {
        tebak(Tamu.RATNA);
        var tunggu = coba(Tamu.RATNA, Tamu.SANDI, "10.1.1.1");
        assertThat(tunggu.getStatus()).isEqualTo(429);
        assertThat(tunggu.getHeader("Retry-After")).isEqualTo("16");
        assertThat(tunggu.getContentAsString())
                .contains("Coba lagi 16 detik lagi", "value=\"" + Tamu.RATNA + "\"")
                .contains("type=\"password\" value=\"\"");
        jam.atur(PAGI.plusSeconds(15));
        assertThat(coba(Tamu.RATNA, "tebakan", "10.1.1.1").getStatus()).isEqualTo(422);
        assertThat(coba(Tamu.RATNA, "tebakan", "10.1.1.1").getHeader("Retry-After"))
                .isEqualTo("31");
        jam.atur(PAGI.plusSeconds(45));
        assertThat(coba(Tamu.RATNA, Tamu.SANDI, "10.1.1.1").getStatus()).isEqualTo(302);
        assertThat(tebak(Tamu.RATNA)).endsWith(429, 429);
    }

    @Test
    void a_stranger_elsewhere_does_not_lock_the_owner_out() throws Exception {
        assertThat(tebak(Tamu.DIAN)).endsWith(429);
        for (var n = 0; n < 100; n++) {
            assertThat(penjaga.coba(Tamu.DIAN, "10.1.1.1")).isPresent();
        }
        assertThat(coba(Tamu.DIAN, Tamu.SANDI, "10.2.2.2").getStatus()).isEqualTo(302);
        assertThat(coba(Tamu.DIAN, "tebakan", "10.1.1.1").getStatus()).isEqualTo(429);
    }

    @Test
    void many_addresses_share_one_slow_line_for_a_name() throws Exception {
        for (var n = 0; n < 51; n++) {
            assertThat(penjaga.coba(Tamu.TOGAR, "10.3.3." + n)).isEmpty();
        }
        assertThat(coba(Tamu.TOGAR, Tamu.SANDI, "10.3.4.1").getHeader("Retry-After"))
                .isEqualTo("16");
        assertThat(coba(Tamu.MUKHTAR, Tamu.SANDI, "10.3.4.1").getStatus()).isEqualTo(302);
    }

    @Test
    void a_hundred_at_the_same_time_are_no_better_than_one_after_the_other() throws Exception {
        Callable<Optional<Long>> tebakan = () -> percobaan.coba("sama", TundaMasuk.ORANG);
        try (var pekerja = Executors.newVirtualThreadPerTaskExecutor()) {
            var semua = pekerja.invokeAll(
                    IntStream.range(0, 100).mapToObj(_ -> tebakan).toList());
            var boleh = 0;
            for (var s : semua) {
                boleh += s.get().isEmpty() ? 1 : 0;
            }
            assertThat(boleh).isEqualTo(TundaMasuk.ORANG.bebas() + 1);
        }
    }

    @Test
    void failures_are_forgotten_after_an_hour(DSLContext db) throws Exception {
        tebak(Tamu.RATNA);
        jam.atur(PAGI.plus(TundaMasuk.LUPA).plusSeconds(1));
        assertThat(tebak(Tamu.RATNA)).startsWith(422, 422, 422, 422, 422, 422);
        jam.atur(PAGI.plus(TundaMasuk.LUPA).plus(TundaMasuk.LUPA).plusSeconds(2));
        coba(Tamu.DIAN, Tamu.SANDI, "10.5.5.5");
        assertThat(db.fetchCount(AKSES_PERCOBAAN)).isZero();
    }

    @Test
    void a_clock_that_is_put_back_locks_nobody_out() throws Exception {
        assertThat(tebak(Tamu.RATNA)).endsWith(429);
        jam.atur(PAGI.minus(TundaMasuk.LUPA));
        assertThat(coba(Tamu.RATNA, Tamu.SANDI, "10.1.1.1").getStatus()).isEqualTo(302);
    }

    @Test
    void no_name_and_no_address_is_kept(DSLContext db) throws Exception {
        tebak(Tamu.RATNA);
        assertThat(db.fetchValues(AKSES_PERCOBAAN.SIDIK))
                .hasSize(3)
                .allMatch(s -> Objects.requireNonNull(s).matches("[0-9a-f]{64}"));
    }
}
