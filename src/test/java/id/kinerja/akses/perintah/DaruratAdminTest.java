package id.kinerja.akses.perintah;

import static kinerja.tabel.Tables.AKSES_AKUN;
import static kinerja.tabel.Tables.AKSES_PERAN;
import static kinerja.tabel.Tables.AUDIT_JEJAK;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.halaman.Tamu;
import id.kinerja.uji.JamUji;
import id.kinerja.uji.KebijakanUji;
import id.kinerja.uji.UjiWeb;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import picocli.CommandLine;

/** An administrator for some hours, from the command line. */
@UjiWeb(contoh = true)
class DaruratAdminTest {

    private static final Instant PAGI = Instant.parse("2026-10-05T02:00:00Z");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private DSLContext db;

    @Autowired
    private BeanFactory layanan;

    @Autowired
    private JamUji jam;

    @Autowired
    private KebijakanUji kebijakan;

    @BeforeEach
    void mulai() {
        kebijakan.wajibkan();
        jam.atur(PAGI);
    }

    private AdminDarurat.Dibuat buat(int berapaJam) {
        return layanan.getBean(AdminDarurat.class).buat(Duration.ofHours(berapaJam));
    }

    private MockHttpServletResponse masuk(AdminDarurat.Dibuat dibuat) throws Exception {
        return new Tamu(mvc, List.of()).kirim("/masuk", "nip", dibuat.namaMasuk(), "sandi", dibuat.sandi());
    }

    private int banyaknya(String perbuatan) {
        return db.fetchCount(AUDIT_JEJAK, AUDIT_JEJAK.PERBUATAN.eq(perbuatan));
    }

    @Test
    void it_opens_once_without_a_second_factor_and_every_administrator_sees_it() throws Exception {
        var buat = banyaknya("akses.darurat.buat");
        var pakai = banyaknya("akses.darurat.masuk");
        var dibuat = buat(4);
        var jawaban = masuk(dibuat);
        assertThat(jawaban.getStatus()).isEqualTo(302);
        var darurat = new Tamu(mvc, List.of(jawaban.getCookies()));
        assertThat(darurat.buka("/data/akun").getContentAsString()).contains("Akses darurat", dibuat.namaMasuk());
        assertThat(darurat.buka("/akun/sesi").getContentAsString()).contains("Akses darurat");
        assertThat(masuk(dibuat).getStatus()).isEqualTo(422);
        assertThat(banyaknya("akses.darurat.buat")).isEqualTo(buat + 1);
        assertThat(banyaknya("akses.darurat.masuk")).isEqualTo(pakai + 1);
    }

    @Test
    void it_ends_by_itself() throws Exception {
        var dibuat = buat(4);
        var belumDipakai = buat(4);
        var darurat = new Tamu(mvc, List.of(masuk(dibuat).getCookies()));
        for (var menit = 0; menit < 239; menit += 20) {
            jam.atur(PAGI.plus(Duration.ofMinutes(menit)));
            assertThat(darurat.buka("/data/akun").getStatus()).isEqualTo(200);
        }
        jam.atur(PAGI.plus(Duration.ofHours(4)));
        assertThat(darurat.buka("/data/akun").getRedirectedUrl()).startsWith("/masuk");
        var lewat = masuk(belumDipakai);
        assertThat(lewat.getStatus()).isEqualTo(422);
        assertThat(lewat.getContentAsString()).contains("Akses darurat ini sudah dipakai atau sudah berakhir");
    }

    @Test
    void an_administrator_ends_it_before_its_time() throws Exception {
        var dibuat = buat(4);
        var darurat = new Tamu(mvc, List.of(masuk(dibuat).getCookies()));
        var id = db.fetchValue(AKSES_AKUN.ID, AKSES_AKUN.NAMA_MASUK.eq(dibuat.namaMasuk()));
        kebijakan.lepas();
        var admin = Tamu.masuk(mvc, "admin");
        assertThat(admin.buka("/data/akun").getContentAsString()).contains(dibuat.namaMasuk());
        assertThat(admin.kirim("/data/akun/" + id + "/darurat/pengakhiran").getStatus())
                .isEqualTo(302);
        assertThat(darurat.buka("/data/akun").getRedirectedUrl()).startsWith("/masuk");
        assertThat(banyaknya("akses.darurat.akhiri")).isEqualTo(1);
    }

    @Test
    void it_does_not_count_as_the_last_administrator() throws Exception {
        buat(4);
        kebijakan.lepas();
        var admin = Tamu.masuk(mvc, "admin");
        var id = Objects.requireNonNull(db.fetchValue(AKSES_AKUN.ID, AKSES_AKUN.NAMA_MASUK.eq("admin")));
        var tugas = db.fetchValue(AKSES_PERAN.ID, AKSES_PERAN.AKUN_ID.eq(id).and(AKSES_PERAN.PERAN.eq("ADMIN")));
        assertThat(admin.kirim("/data/akun/" + id + "/peran/" + tugas + "/pencabutan")
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void the_command_wants_between_one_hour_and_a_day() {
        for (var jam : List.of("0", "25", "-1")) {
            var perintah = new PerintahDaruratAdmin();
            new CommandLine(perintah).parseArgs("--jam", jam);
            assertThat(perintah.jalankan(layanan)).isEqualTo(1);
        }
        var perintah = new PerintahDaruratAdmin();
        new CommandLine(perintah).parseArgs();
        assertThat(perintah.jalankan(layanan)).isZero();
    }
}
