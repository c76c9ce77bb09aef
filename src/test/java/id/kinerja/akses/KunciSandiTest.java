package id.kinerja.akses;

import static kinerja.tabel.Tables.AKSES_AKUN;
import static kinerja.tabel.Tables.AKSES_KUNCI_SANDI;
import static kinerja.tabel.Tables.AKSES_PEMULIHAN;
import static kinerja.tabel.Tables.AKSES_TITIPAN;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.halaman.Tamu;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Passkeys: adding one, signing in with one, taking one away. */
class KunciSandiTest extends UjiKunciSandi {

    @Test
    void a_passkey_opens_a_sign_in_without_name_and_password() throws Exception {
        var perangkat = new PerangkatUji();
        pasang(Tamu.RATNA, perangkat);
        var diminta = mintaMasuk();
        assertThat(diminta.isi()).contains("\"userVerification\":\"required\"", "\"rpId\":\"localhost\"");
        perangkat.hitungan = 7;
        var masuk = kirimMasuk(diminta, perangkat.masuk(diminta.tantangan(), akun(Tamu.RATNA)));
        assertThat(masuk.getRedirectedUrl()).isEqualTo("/skp");
        var ratna = new Tamu(mvc, List.of(masuk.getCookies()));
        assertThat(ratna.buka(HALAMAN).getContentAsString()).contains("Telepon saya", "terakhir dipakai");
        assertThat(db.fetchValue(AKSES_KUNCI_SANDI.HITUNGAN)).isEqualTo(7L);
    }

    @Test
    void after_a_password_it_stands_for_the_code() throws Exception {
        var perangkat = new PerangkatUji();
        pasang(Tamu.RATNA, perangkat);
        var sandi = new Tamu(mvc, List.of()).kirim("/masuk", "nip", Tamu.RATNA, "sandi", Tamu.SANDI);
        assertThat(sandi.getRedirectedUrl()).startsWith("/masuk/kode");
        assertThat(sandi.getCookie("kinerja_sesi")).isNull();
        var tamu = new Tamu(mvc, List.of(sandi.getCookies()));
        assertThat(tamu.buka("/masuk/kode").getContentAsString()).contains("Masuk dengan kunci sandi");
        var diminta = minta(tamu, "/masuk/kunci-sandi");
        assertThat(diminta.isi()).contains("\"transports\":[\"internal\"]");
        var jawaban = perangkat.masuk(diminta.tantangan(), akun(Tamu.RATNA));
        assertThat(kirimMasuk(diminta, jawaban).getRedirectedUrl()).isEqualTo("/skp");
        assertThat(tamu.buka("/masuk/kode").getRedirectedUrl()).startsWith("/masuk?");
    }

    @Test
    void a_device_belongs_to_one_account() throws Exception {
        var perangkat = new PerangkatUji();
        pasang(Tamu.RATNA, perangkat);
        var dian = mintaBaru(Tamu.masuk(mvc, Tamu.DIAN));
        assertThat(kirimBaru(dian, perangkat.daftar(dian.tantangan())).getContentAsString())
                .contains("sudah terpasang");
        assertThat(db.fetchValues(AKSES_KUNCI_SANDI.AKUN_ID)).containsExactly(akun(Tamu.RATNA));
    }

    @Test
    void it_satisfies_the_duty_and_the_last_one_then_stays() throws Exception {
        kebijakan.wajibkan();
        var admin = Tamu.masuk(mvc, "admin");
        assertThat(admin.buka("/data/akun").getRedirectedUrl()).isEqualTo(HALAMAN);
        var tamu = pasang("admin", new PerangkatUji());
        assertThat(tamu.buka("/data/akun").getStatus()).isEqualTo(200);
        var id = Objects.requireNonNull(db.fetchValue(AKSES_KUNCI_SANDI.ID));
        assertThat(tamu.kirim(KUNCI + "/" + id + "/pelepasan", "sandi", Tamu.SANDI)
                        .getContentAsString())
                .contains("ini satu-satunya");
        var kedua = mintaBaru(tamu);
        assertThat(kirimBaru(kedua, new PerangkatUji().daftar(kedua.tantangan()))
                        .getHeader("Location"))
                .contains("kabar=akses.kabar.kunci-pasang");
        assertThat(tamu.kirim(KUNCI + "/" + id + "/pelepasan", "sandi", "bukan ini")
                        .getStatus())
                .isEqualTo(422);
        assertThat(tamu.kirim(KUNCI + "/" + id + "/pelepasan", "sandi", Tamu.SANDI)
                        .getStatus())
                .isEqualTo(302);
        assertThat(db.fetchCount(AKSES_KUNCI_SANDI)).isEqualTo(1);
    }

    @Test
    void nobody_removes_the_passkey_of_somebody_else_but_an_administrator_removes_all() throws Exception {
        var perangkat = new PerangkatUji();
        pasang(Tamu.RATNA, perangkat);
        var id = db.fetchValue(AKSES_KUNCI_SANDI.ID);
        assertThat(Tamu.masuk(mvc, Tamu.DIAN)
                        .kirim(KUNCI + "/" + id + "/pelepasan", "sandi", Tamu.SANDI)
                        .getStatus())
                .isEqualTo(404);
        var admin = Tamu.masuk(mvc, "admin");
        assertThat(admin.kirim("/data/akun/" + akun(Tamu.RATNA) + "/faktor-kedua")
                        .getStatus())
                .isEqualTo(302);
        var diminta = mintaMasuk();
        pastikanDitolak(kirimMasuk(diminta, perangkat.masuk(diminta.tantangan(), akun(Tamu.RATNA))));
        assertThat(db.fetchCount(AKSES_PEMULIHAN)).isZero();
        assertThat(Tamu.masuk(mvc, Tamu.RATNA).buka("/hari-ini").getStatus()).isEqualTo(200);
    }

    @Test
    void a_closed_account_stays_closed_and_challenges_do_not_pile_up() throws Exception {
        var perangkat = new PerangkatUji();
        pasang(Tamu.RATNA, perangkat);
        db.update(AKSES_AKUN)
                .set(AKSES_AKUN.AKTIF, false)
                .where(AKSES_AKUN.NAMA_MASUK.eq(Tamu.RATNA))
                .execute();
        var diminta = mintaMasuk();
        pastikanDitolak(kirimMasuk(diminta, perangkat.masuk(diminta.tantangan(), akun(Tamu.RATNA))));
        db.update(AKSES_AKUN)
                .set(AKSES_AKUN.AKTIF, true)
                .where(AKSES_AKUN.NAMA_MASUK.eq(Tamu.RATNA))
                .execute();
        mintaMasuk();
        jam.atur(jam.instant().plus(Duration.ofMinutes(6)));
        mintaMasuk();
        assertThat(db.fetchCount(AKSES_TITIPAN)).isEqualTo(1);
    }
}
