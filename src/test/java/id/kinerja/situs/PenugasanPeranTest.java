package id.kinerja.situs;

import static kinerja.tabel.Tables.AKSES_AKUN;
import static kinerja.tabel.Tables.AKSES_PERAN;
import static kinerja.tabel.Tables.ORGANISASI_UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.halaman.Tamu;
import id.kinerja.uji.UjiWeb;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Giving roles to accounts and taking them back. */
@UjiWeb(contoh = true)
class PenugasanPeranTest {

    private static final Pattern SANDI = Pattern.compile("<code>([^<]+)</code>");

    @Autowired
    private MockMvc mvc;

    private static UUID akun(DSLContext db, String namaMasuk) {
        return Objects.requireNonNull(db.fetchValue(AKSES_AKUN.ID, AKSES_AKUN.NAMA_MASUK.eq(namaMasuk)));
    }

    @Test
    void a_role_is_given_for_a_unit_used_and_taken_back(DSLContext db) throws Exception {
        var admin = Tamu.masuk(mvc, "admin").sebagai("ADMIN");
        var url = "/data/akun/" + akun(db, Tamu.DIAN) + "/peran";
        var kode = Objects.requireNonNull(db.select(ORGANISASI_UNIT.KODE)
                .from(ORGANISASI_UNIT)
                .where(ORGANISASI_UNIT.ID.eq(ORGANISASI_UNIT.PERANGKAT_DAERAH_ID))
                .orderBy(ORGANISASI_UNIT.KODE)
                .limit(1)
                .fetchOne(ORGANISASI_UNIT.KODE));
        assertThat(admin.kirim(url, "peran", "PENGELOLA_UNIT").getStatus()).isEqualTo(422);
        assertThat(admin.kirim(url, "peran", "PENGELOLA_UNIT", "unit", "tak-ada")
                        .getContentAsString())
                .contains("tak-ada", "checked");
        assertThat(admin.kirim(url, "peran", "ADMIN", "unit", kode).getStatus()).isEqualTo(422);
        assertThat(admin.kirim(url, "peran", "PEGAWAI").getStatus()).isEqualTo(422);
        assertThat(admin.kirim(url, "peran", "PENGELOLA_UNIT", "unit", kode).getStatus())
                .isEqualTo(302);
        var dian = Tamu.masuk(mvc, Tamu.DIAN);
        assertThat(dian.buka("/peran").getContentAsString()).contains("PENGELOLA_UNIT");
        var tugas = db.fetchValue(
                AKSES_PERAN.ID,
                AKSES_PERAN.AKUN_ID.eq(akun(db, Tamu.DIAN)).and(AKSES_PERAN.PERAN.eq("PENGELOLA_UNIT")));
        assertThat(admin.kirim(url + "/" + tugas + "/pencabutan").getStatus()).isEqualTo(302);
        assertThat(admin.kirim(url + "/" + tugas + "/pencabutan").getStatus()).isEqualTo(404);
        assertThat(dian.buka("/peran").getContentAsString()).doesNotContain("PENGELOLA_UNIT");
    }

    @Test
    void the_last_administrator_keeps_her_role(DSLContext db) throws Exception {
        var admin = Tamu.masuk(mvc, "admin").sebagai("ADMIN");
        var tugas = db.select(AKSES_PERAN.ID, AKSES_PERAN.AKUN_ID)
                .from(AKSES_PERAN)
                .where(AKSES_PERAN.PERAN.eq("ADMIN"))
                .fetch();
        assertThat(tugas).hasSize(1);
        var satu = tugas.getFirst();
        var jawaban = admin.kirim("/data/akun/%s/peran/%s/pencabutan".formatted(satu.value2(), satu.value1()));
        assertThat(jawaban.getStatus()).isEqualTo(422);
        assertThat(db.fetchCount(AKSES_PERAN, AKSES_PERAN.PERAN.eq("ADMIN"))).isEqualTo(1);
    }

    @Test
    void an_account_without_nip_signs_in_and_leads_the_instansi(DSLContext db) throws Exception {
        var admin = Tamu.masuk(mvc, "admin").sebagai("ADMIN");
        assertThat(admin.kirim("/data/akun", "nama", "", "namaMasuk", "gub ernur")
                        .getContentAsString())
                .contains("gub ernur");
        var html = admin.kirim("/data/akun", "nama", "Gubernur Uji", "namaMasuk", "gubernur.uji")
                .getContentAsString();
        var sandi = SANDI.matcher(html);
        assertThat(sandi.find()).isTrue();
        assertThat(admin.kirim("/data/akun", "nama", "Lain", "namaMasuk", "gubernur.uji")
                        .getStatus())
                .isEqualTo(422);
        admin.kirim("/data/akun/" + akun(db, "gubernur.uji") + "/peran", "peran", "PIMPINAN");
        var masuk = new Tamu(mvc, java.util.List.of()).kirim("/masuk", "nip", "gubernur.uji", "sandi", sandi.group(1));
        assertThat(masuk.getStatus()).isEqualTo(302);
        var gubernur = new Tamu(mvc, java.util.List.of(masuk.getCookies()));
        var baru = "sungai mengalir ke teluk";
        gubernur.kirim("/akun/sandi", "kini", sandi.group(1), "baru", baru, "ulangi", baru);
        assertThat(gubernur.buka("/evaluasi/organisasi").getStatus()).isEqualTo(200);
        assertThat(gubernur.buka("/hari-ini").getStatus()).isEqualTo(200);
    }

    @Test
    void only_an_administrator_opens_it(DSLContext db) throws Exception {
        var url = "/data/akun/" + akun(db, Tamu.DIAN) + "/peran";
        for (var siapa : new String[] {Tamu.RATNA, Tamu.WAYAN, Tamu.TOGAR}) {
            assertThat(Tamu.masuk(mvc, siapa).buka(url).getStatus()).isEqualTo(403);
        }
    }
}
