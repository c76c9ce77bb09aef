package id.kinerja.akses;

import static kinerja.tabel.Tables.AKSES_KUNCI_SANDI;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.halaman.Tamu;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Passkeys: what a forger, a thief or a stranger may send. */
class KunciSandiPalsuTest extends UjiKunciSandi {

    @Test
    void the_passkey_of_somebody_else_does_not_complete_a_password() throws Exception {
        var perangkatDian = new PerangkatUji();
        pasang(Tamu.DIAN, perangkatDian);
        pasang(Tamu.RATNA, new PerangkatUji());
        var sandi = new Tamu(mvc, List.of()).kirim("/masuk", "nip", Tamu.RATNA, "sandi", Tamu.SANDI);
        for (var disebut : List.of(Tamu.RATNA, Tamu.DIAN)) {
            var diminta = minta(new Tamu(mvc, List.of(sandi.getCookies())), "/masuk/kunci-sandi");
            pastikanDitolak(kirimMasuk(diminta, perangkatDian.masuk(diminta.tantangan(), akun(disebut))));
        }
        var tanpaNama = mintaMasuk();
        pastikanDitolak(kirimMasuk(tanpaNama, perangkatDian.masuk(tanpaNama.tantangan(), akun(Tamu.RATNA))));
    }

    @Test
    void a_challenge_is_taken_once_within_five_minutes_and_by_the_browser_it_was_made_for() throws Exception {
        var perangkat = new PerangkatUji();
        pasang(Tamu.RATNA, perangkat);
        var ratna = akun(Tamu.RATNA);
        var diminta = mintaMasuk();
        var jawaban = perangkat.masuk(diminta.tantangan(), ratna);
        var lain = mintaMasuk();
        pastikanDitolak(kirimMasuk(lain, jawaban));
        pastikanDitolak(kirimMasuk(lain, perangkat.masuk(lain.tantangan(), ratna)));
        pastikanDitolak(new Tamu(mvc, List.of()).kirim("/masuk/kunci-sandi", "jawaban", jawaban));
        assertThat(kirimMasuk(diminta, jawaban).getStatus()).isEqualTo(302);
        pastikanDitolak(kirimMasuk(diminta, jawaban));
        var lama = mintaMasuk();
        jam.atur(jam.instant().plus(Duration.ofMinutes(5)));
        pastikanDitolak(kirimMasuk(lama, perangkat.masuk(lama.tantangan(), ratna)));
    }

    @Test
    void an_answer_from_another_site_or_without_a_sure_owner_is_refused() throws Exception {
        var perangkat = new PerangkatUji();
        pasang(Tamu.RATNA, perangkat);
        var ratna = akun(Tamu.RATNA);
        perangkat.asal = "http://localhost.jahat.example";
        var asing = mintaMasuk();
        pastikanDitolak(kirimMasuk(asing, perangkat.masuk(asing.tantangan(), ratna)));
        perangkat.asal = "http://localhost";
        perangkat.tuanRumah = "jahat.example";
        var tuanRumah = mintaMasuk();
        pastikanDitolak(kirimMasuk(tuanRumah, perangkat.masuk(tuanRumah.tantangan(), ratna)));
        perangkat.tuanRumah = "localhost";
        perangkat.dikenali = false;
        var tanpaPin = mintaMasuk();
        pastikanDitolak(kirimMasuk(tanpaPin, perangkat.masuk(tanpaPin.tantangan(), ratna)));
        var palsu = mintaMasuk();
        var tandaLain = new PerangkatUji().masuk(palsu.tantangan(), ratna);
        pastikanDitolak(kirimMasuk(palsu, tandaLain));
    }

    @Test
    void a_counter_that_goes_back_is_refused_and_noted() throws Exception {
        var perangkat = new PerangkatUji();
        pasang(Tamu.RATNA, perangkat);
        var ratna = akun(Tamu.RATNA);
        perangkat.hitungan = 9;
        var pertama = mintaMasuk();
        assertThat(kirimMasuk(pertama, perangkat.masuk(pertama.tantangan(), ratna))
                        .getStatus())
                .isEqualTo(302);
        var sebelum = banyaknya("akses.kunci-sandi.mundur");
        for (var hitungan : List.of(9, 8, 0)) {
            perangkat.hitungan = hitungan;
            var salinan = mintaMasuk();
            pastikanDitolak(kirimMasuk(salinan, perangkat.masuk(salinan.tantangan(), ratna)));
        }
        assertThat(banyaknya("akses.kunci-sandi.mundur")).isEqualTo(sebelum + 3);
        assertThat(db.fetchValue(AKSES_KUNCI_SANDI.HITUNGAN)).isEqualTo(9L);
    }

    @Test
    void adding_one_wants_the_password_and_an_answer_to_her_own_challenge() throws Exception {
        var ratna = Tamu.masuk(mvc, Tamu.RATNA);
        var salah = ratna.kirim(KUNCI + "/tantangan", "sandi", "bukan ini");
        assertThat(salah.getStatus()).isEqualTo(422);
        assertThat(salah.getContentAsString()).contains("galat").doesNotContain("challenge");
        var perangkat = new PerangkatUji();
        var punyaDian = mintaBaru(Tamu.masuk(mvc, Tamu.DIAN));
        var kukiAsing = new ArrayList<>(ratna.kuki());
        punyaDian.tamu().kuki().stream()
                .filter(k -> k.getName().equals("kinerja_kunci_baru"))
                .forEach(kukiAsing::add);
        var asing = new Diminta(new Tamu(mvc, kukiAsing), punyaDian.tantangan(), "");
        assertThat(kirimBaru(asing, perangkat.daftar(asing.tantangan())).getStatus())
                .isEqualTo(422);
        var diminta = mintaBaru(ratna);
        assertThat(kirimBaru(diminta, perangkat.daftar("c2FsYWg")).getStatus()).isEqualTo(422);
        assertThat(kirimBaru(diminta, perangkat.daftar(diminta.tantangan())).getStatus())
                .isEqualTo(422);
        perangkat.dikenali = false;
        var tanpaPin = mintaBaru(ratna);
        assertThat(kirimBaru(tanpaPin, perangkat.daftar(tanpaPin.tantangan())).getStatus())
                .isEqualTo(422);
        perangkat.dikenali = true;
        perangkat.tuanRumah = "jahat.example";
        var tuanRumah = mintaBaru(ratna);
        assertThat(kirimBaru(tuanRumah, perangkat.daftar(tuanRumah.tantangan())).getStatus())
                .isEqualTo(422);
        assertThat(db.fetchCount(AKSES_KUNCI_SANDI)).isZero();
    }

    @Test
    void foreign_bytes_are_refused_without_an_error() throws Exception {
        var ratna = Tamu.masuk(mvc, Tamu.RATNA);
        var baik = new PerangkatUji();
        for (var isi : List.of(
                "",
                "x",
                "null",
                "[]",
                "{}",
                "{\"response\":null}",
                "{\"id\":\"\",\"rawId\":\"\",\"type\":\"public-key\",\"response\":{}}",
                "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":{\"clientDataJSON\":\"e30\","
                        + "\"attestationObject\":\"oA\",\"authenticatorData\":\"AA\",\"signature\":\"AA\"}}",
                "\0",
                "\ud800",
                "[".repeat(19_000),
                "a".repeat(100_000))) {
            assertThat(kirimBaru(mintaBaru(ratna), isi).getStatus()).as(isi).isIn(400, 422);
            assertThat(kirimMasuk(mintaMasuk(), isi).getStatus()).as(isi).isIn(400, 422);
        }
        var diminta = mintaBaru(ratna);
        var jawaban = baik.daftar(diminta.tantangan());
        assertThat(diminta.tamu().kirim(KUNCI, "nama", " ", "jawaban", jawaban).getStatus())
                .isEqualTo(422);
        assertThat(diminta.tamu()
                        .kirim(KUNCI, "nama", "n".repeat(61), "jawaban", jawaban)
                        .getStatus())
                .isEqualTo(422);
        var kukiPalsu = new Tamu(mvc, List.of(new Cookie("kinerja_kunci_masuk", "A".repeat(43))));
        pastikanDitolak(kukiPalsu.kirim("/masuk/kunci-sandi", "jawaban", baik.masuk("AAAA", UUID.randomUUID())));
    }
}
