package id.kinerja.halaman;

import static kinerja.tabel.Tables.EVALUASI_HASIL;
import static kinerja.tabel.Tables.PEGAWAI_PROFIL;
import static kinerja.tabel.Tables.SKP_INDIKATOR;
import static kinerja.tabel.Tables.SKP_RHK;
import static kinerja.tabel.Tables.SKP_SKP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.select;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.springframework.mock.web.MockHttpServletResponse;

/** A civil servant of a new installation at her work. */
record PegawaiBaru(Tamu tamu, DSLContext db, String nip) {

    private static final Pattern KAITAN = Pattern.compile("<option value=\"((?:SIMPUL|RHK):[0-9a-f-]{36})\"");

    /** What a page says, for the message of a failed check. */
    static String isi(MockHttpServletResponse jawaban) throws Exception {
        return jawaban.getContentAsString()
                .replaceAll("(?s).*<main|<[^>]*>", " ")
                .replaceAll("\\s+", " ");
    }

    /** Writes a plan of one RHK that ties in with what the leader or the tree offers, and hands it in. */
    UUID susunSkp() throws Exception {
        assertThat(tamu.kirim("/skp").getStatus()).isEqualTo(302);
        var skp = Objects.requireNonNull(db.fetchValue(
                SKP_SKP.ID,
                SKP_SKP.PEGAWAI_ID.eq(
                        select(PEGAWAI_PROFIL.ID).from(PEGAWAI_PROFIL).where(PEGAWAI_PROFIL.NIP.eq(nip)))));
        tamu.kirim("/skp/" + skp + "/rhk", "jenis", "UTAMA");
        var rhk = db.fetchValue(SKP_RHK.ID, SKP_RHK.SKP_ID.eq(skp));
        var html = tamu.buka("/skp/" + skp + "/hasil?rhk=" + rhk).getContentAsString();
        var kaitan = KAITAN.matcher(html);
        assertThat(kaitan.find()).as("something to tie in with").isTrue();
        var isian = new ArrayList<>(List.of("versi", Isian.versi(html.substring(html.indexOf("/rhk/" + rhk)))));
        isian.addAll(List.of("uraian", "Terwujudnya pelayanan yang baik", "atas", kaitan.group(1)));
        isian.addAll(List.of("perspektif", "PENERIMA_LAYANAN", "indikatorId", "", "uraianIndikator", "Kepuasan"));
        isian.addAll(List.of("target", "85", "satuan", "nilai", "polaritas", "MAKSIMUM"));
        berhasil("/skp/" + skp + "/rhk/" + rhk, isian.toArray(String[]::new));
        berhasil("/skp/" + skp + "/pengajuan");
        return skp;
    }

    /** Records what was reached in a period and hands it in; answers the evaluation. */
    UUID ajukanRealisasi(UUID skp, UUID periode) throws Exception {
        var lembar = "/realisasi/" + skp + "/" + periode;
        var indikator = db.fetchValue(
                SKP_INDIKATOR.ID,
                SKP_INDIKATOR.RHK_ID.in(select(SKP_RHK.ID).from(SKP_RHK).where(SKP_RHK.SKP_ID.eq(skp))));
        var versi = Isian.versi(tamu.buka(lembar).getContentAsString());
        berhasil(lembar, "versi", versi, "nilai-" + indikator, "86", "keterangan-" + indikator, "Hasil survei");
        var hasil = Objects.requireNonNull(db.fetchValue(EVALUASI_HASIL.ID, EVALUASI_HASIL.SKP_ID.eq(skp)));
        berhasil("/evaluasi/" + hasil + "/pengajuan");
        return hasil;
    }

    private void berhasil(String url, String... isian) throws Exception {
        var jawaban = tamu.kirim(url, isian);
        assertThat(jawaban.getStatus()).as(url + isi(jawaban)).isEqualTo(302);
    }
}
