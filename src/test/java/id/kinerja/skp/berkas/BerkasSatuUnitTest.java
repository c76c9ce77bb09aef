package id.kinerja.skp.berkas;

import static kinerja.tabel.Tables.DOKUMEN_TERBIT;
import static kinerja.tabel.Tables.SKP_SKP;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.bersama.pekerjaan.PekerjaanId;
import id.kinerja.halaman.Tamu;
import id.kinerja.pekerjaan.jalan.PekerjaanUji;
import id.kinerja.uji.UjiWeb;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The plans of a unit as one file. */
@UjiWeb(contoh = true)
class BerkasSatuUnitTest {

    private static final Pattern UNIT = Pattern.compile("action=\"/skp/berkas/([0-9a-f-]{36})\"");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private PekerjaanUji uji;

    @Test
    void every_plan_in_force_of_the_scope_is_in_the_file_and_none_else(DSLContext db) throws Exception {
        var nurhayati = Tamu.masuk(mvc, Tamu.NURHAYATI).sebagai("PENGELOLA_UNIT");
        var unit = unit(nurhayati);
        var id = pesan(nurhayati, unit, "pdf");
        for (var n = 0; n < 3; n++) {
            uji.satuLangkah(id);
        }
        // As after a stop in the middle: the files of the step are there already when it is done again.
        uji.sampaiUsai(id);
        var alamat = "/pekerjaan/" + id;
        assertThat(nurhayati.buka(alamat).getContentAsString()).contains("SKP ada dalam satu ZIP");
        var isi = nurhayati.buka(alamat + "/unduhan").getContentAsByteArray();
        var berkas = nama(isi);
        var jalur = db.select(kinerja.tabel.Tables.ORGANISASI_UNIT.JALUR)
                .from(kinerja.tabel.Tables.ORGANISASI_UNIT)
                .where(kinerja.tabel.Tables.ORGANISASI_UNIT.ID.eq(unit))
                .fetchOne(kinerja.tabel.Tables.ORGANISASI_UNIT.JALUR);
        var berlaku = SKP_SKP.TAHUN
                .eq(2026)
                .and(SKP_SKP.UNIT_JALUR.startsWith(jalur))
                .and(SKP_SKP.STATUS.in("DITETAPKAN", "DITUTUP"));
        assertThat(berkas).hasSize(db.fetchCount(SKP_SKP, berlaku)).hasSizeGreaterThan(20);
        assertThat(db.fetchCount(DOKUMEN_TERBIT)).isEqualTo(berkas.size());
        assertThat(Tamu.masuk(mvc, Tamu.RATNA).buka(alamat + "/unduhan").getStatus())
                .isEqualTo(404);
    }

    @Test
    void who_has_no_unit_gets_no_file_of_one() throws Exception {
        var nurhayati = Tamu.masuk(mvc, Tamu.NURHAYATI).sebagai("PENGELOLA_UNIT");
        var unit = unit(nurhayati).toString();
        var ratna = Tamu.masuk(mvc, Tamu.RATNA);
        assertThat(ratna.buka("/skp/berkas").getStatus()).isEqualTo(403);
        assertThat(ratna.kirim("/skp/berkas/" + unit, "tahun", "2026").getStatus())
                .isEqualTo(403);
        var lain = Tamu.masuk(mvc, Tamu.MUKHTAR).sebagai("PIMPINAN");
        assertThat(lain.kirim("/skp/berkas/" + unit, "tahun", "2026").getStatus())
                .isEqualTo(404);
    }

    private static PekerjaanId pesan(Tamu tamu, UUID unit, String bentuk) throws Exception {
        var tujuan = String.valueOf(tamu.kirim("/skp/berkas/" + unit, "tahun", "2026", "bentuk", bentuk)
                .getRedirectedUrl());
        return new PekerjaanId(UUID.fromString(tujuan.substring("/pekerjaan/".length())));
    }

    private static UUID unit(Tamu tamu) throws Exception {
        var cocok = UNIT.matcher(tamu.buka("/skp/berkas").getContentAsString());
        assertThat(cocok.find()).isTrue();
        return UUID.fromString(cocok.group(1));
    }

    private static Set<String> nama(byte[] isi) throws IOException {
        var hasil = new HashSet<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(isi))) {
            for (var e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                try (var pdf = Loader.loadPDF(zip.readAllBytes())) {
                    assertThat(pdf.getNumberOfPages()).isPositive();
                }
                hasil.add(e.getName());
            }
        }
        return hasil;
    }
}
