package id.kinerja.situs.contoh;

import static kinerja.tabel.Tables.EVALUASI_HASIL;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.evaluasi.HasilId;
import id.kinerja.evaluasi.data.IsiTersimpan;
import id.kinerja.uji.UjiWeb;
import java.util.Objects;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A final result of the sample keeps what it was based on, just as one that was set in the browser. */
@UjiWeb(contoh = true)
class MasukanContohTest {

    @Autowired
    private IsiTersimpan isi;

    @Test
    void every_final_result_keeps_its_inputs_as_the_program_would(DSLContext db) {
        var h = EVALUASI_HASIL;
        var terbit = h.STATUS.in("DITETAPKAN", "DISAMPAIKAN", "FINAL");
        assertThat(db.fetchCount(h, terbit)).isGreaterThan(100);
        assertThat(db.fetchCount(h, terbit.and(h.MASUKAN.isNull()))).isZero();
        assertThat(db.fetchCount(h, terbit.not().and(h.MASUKAN.isNotNull()))).isZero();
        var contoh = db.select(h.ID, h.KEPALA)
                .from(h)
                .where(terbit)
                .orderBy(h.KEPALA.desc(), h.ID)
                .limit(60)
                .fetch();
        for (var c : contoh) {
            var berkas = isi.muat(new HasilId(c.value1()));
            var tersimpan = Objects.requireNonNull(berkas.tersimpan());
            assertThat(tersimpan.isi()).isEqualTo(berkas.isi());
            assertThat(tersimpan.unitOrganisasi()).isNotBlank();
            assertThat(tersimpan.aturan()).hasSize(c.value2() ? 5 : 4);
        }
    }
}
