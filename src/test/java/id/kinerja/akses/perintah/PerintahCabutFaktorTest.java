package id.kinerja.akses.perintah;

import static kinerja.tabel.Tables.AKSES_AKUN;
import static kinerja.tabel.Tables.AKSES_FAKTOR;
import static kinerja.tabel.Tables.AUDIT_JEJAK;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.halaman.Tamu;
import id.kinerja.uji.UjiWeb;
import java.time.OffsetDateTime;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import picocli.CommandLine;

/** The way in when nobody can get in. */
@UjiWeb(contoh = true)
class PerintahCabutFaktorTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private BeanFactory layanan;

    private int jalankan(String nama) {
        var perintah = new PerintahCabutFaktor();
        new CommandLine(perintah).parseArgs(nama);
        return perintah.jalankan(layanan);
    }

    @Test
    void the_second_factor_is_gone_and_the_trail_knows(DSLContext db) throws Exception {
        var admin = Tamu.masuk(mvc, "admin");
        db.insertInto(AKSES_FAKTOR)
                .set(AKSES_FAKTOR.AKUN_ID, db.fetchValue(AKSES_AKUN.ID, AKSES_AKUN.NAMA_MASUK.eq("admin")))
                .set(AKSES_FAKTOR.RAHASIA, "x")
                .set(AKSES_FAKTOR.LANGKAH, 0L)
                .set(AKSES_FAKTOR.SEJAK, OffsetDateTime.now(java.time.ZoneOffset.UTC))
                .execute();
        assertThat(jalankan("tidak.ada")).isEqualTo(1);
        assertThat(jalankan("admin")).isZero();
        assertThat(jalankan("admin")).isEqualTo(1);
        assertThat(db.fetchCount(AKSES_FAKTOR)).isZero();
        assertThat(admin.buka("/hari-ini").getRedirectedUrl()).startsWith("/masuk");
        assertThat(db.fetchCount(AUDIT_JEJAK, AUDIT_JEJAK.PERBUATAN.eq("akses.faktor.cabut-darurat")))
                .isEqualTo(1);
    }
}
