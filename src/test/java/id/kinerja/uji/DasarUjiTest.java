package id.kinerja.uji;

import static kinerja.tabel.Tables.BERSAMA_PENGATURAN;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.bersama.data.Pengaturan;
import java.time.Clock;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The ground that other tests stand on. */
@UjiWeb
class DasarUjiTest {

    @Autowired
    private Pengaturan pengaturan;

    @Autowired
    private Clock jam;

    @Autowired
    private JamUji jamUji;

    @Test
    void beans_and_parameters_meet_in_the_same_database(DSLContext db) {
        pengaturan.simpan("warna", "biru");
        pengaturan.simpan("warna", "hijau");
        assertThat(db.select(BERSAMA_PENGATURAN.NILAI)
                        .from(BERSAMA_PENGATURAN)
                        .where(BERSAMA_PENGATURAN.KUNCI.eq("warna"))
                        .fetchOne(BERSAMA_PENGATURAN.NILAI))
                .isEqualTo("hijau");
    }

    @Test
    void statements_are_counted() throws Exception {
        assertThat(HitungPernyataan.selama(() -> pengaturan.baca("warna"))).hasSize(1);
    }

    @Test
    void the_clock_stands_where_a_test_puts_it() {
        jamUji.atur(LocalDate.of(2026, 3, 31));
        assertThat(LocalDate.now(jam)).isEqualTo("2026-03-31");
    }
}
