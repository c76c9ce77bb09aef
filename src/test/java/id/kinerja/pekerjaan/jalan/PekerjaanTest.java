package id.kinerja.pekerjaan.jalan;

import static kinerja.tabel.Tables.PEKERJAAN_JADWAL;
import static kinerja.tabel.Tables.PEKERJAAN_PEKERJAAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kinerja.bersama.AkunId;
import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Peran;
import id.kinerja.bersama.TidakDitemukan;
import id.kinerja.bersama.Uuid7;
import id.kinerja.bersama.pekerjaan.PekerjaanId;
import id.kinerja.uji.UjiWeb;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.QueryTimeoutException;

/** Long work goes on from where it stood, whatever stopped it. */
@UjiWeb
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PekerjaanTest {

    private static final Pelaku WAYAN = orang("Wayan");
    private static final Pelaku TOGAR = orang("Togar");

    @Autowired
    private AntrekanPekerjaan antrekan;

    @Autowired
    private PekerjaanUji uji;

    @Autowired
    private HitungUji hitung;

    @Autowired
    private Penjadwal penjadwal;

    @BeforeEach
    void bersih() {
        hitung.mulaiBaru();
    }

    @Test
    @Order(1)
    void work_runs_to_its_end_and_tells_how_far_it_is(DSLContext db) {
        var id = antrekan.antrekan(HitungUji.KUNCI, "a", WAYAN);
        assertThat(status(db, id)).isEqualTo("ANTRE");
        uji.satuLangkah(id);
        uji.satuLangkah(id);
        var p = Objects.requireNonNull(db.fetchOne(PEKERJAAN_PEKERJAAN, PEKERJAAN_PEKERJAAN.ID.eq(id.nilai())));
        assertThat(List.of(p.getStatus(), p.getSelesai(), p.getJumlah(), p.getKursor()))
                .containsExactly("BERJALAN", 2, 10, "3");
        uji.sampaiUsai(id);
        assertThat(status(db, id)).isEqualTo("SELESAI");
        assertThat(hitung.langkah()).isEqualTo(angka("a", 1, 10));
    }

    @Test
    @Order(1)
    void the_same_work_is_ordered_once(DSLContext db) {
        var id = antrekan.antrekan(HitungUji.KUNCI, "b", WAYAN);
        assertThat(antrekan.antrekan(HitungUji.KUNCI, "b", WAYAN)).isEqualTo(id);
        assertThatThrownBy(() -> antrekan.antrekan(HitungUji.KUNCI, "b", TOGAR)).isInstanceOf(AturanDilanggar.class);
        uji.sampaiUsai(id);
        assertThat(antrekan.antrekan(HitungUji.KUNCI, "b", TOGAR)).isNotEqualTo(id);
    }

    @Test
    @Order(1)
    void it_stops_when_asked_and_goes_on_from_there(DSLContext db) {
        var id = antrekan.antrekan(HitungUji.KUNCI, "c", WAYAN);
        uji.satuLangkah(id);
        antrekan.batalkan(id, WAYAN);
        uji.sampaiUsai(id);
        assertThat(status(db, id)).isEqualTo("DIBATALKAN");
        antrekan.ulangi(id, WAYAN);
        uji.sampaiUsai(id);
        assertThat(status(db, id)).isEqualTo("SELESAI");
        assertThat(hitung.langkah()).isEqualTo(angka("c", 1, 10));
    }

    @Test
    @Order(1)
    void a_step_that_fails_leaves_nothing_and_may_be_tried_again(DSLContext db) {
        var id = antrekan.antrekan(HitungUji.KUNCI, "d", WAYAN);
        hitung.gagalPada(4, new IllegalStateException("rusak"));
        uji.sampaiUsai(id);
        assertThat(status(db, id)).isEqualTo("GAGAL");
        hitung.gagalPada(5, HitungUji.penolakan());
        antrekan.ulangi(id, WAYAN);
        uji.sampaiUsai(id);
        var sebab = db.select(PEKERJAAN_PEKERJAAN.SEBAB)
                .from(PEKERJAAN_PEKERJAAN)
                .where(PEKERJAAN_PEKERJAAN.ID.eq(id.nilai()))
                .fetchOne(PEKERJAAN_PEKERJAAN.SEBAB);
        assertThat(sebab).contains("sedang berjalan");
        hitung.gagalPada(-1, new IllegalStateException());
        antrekan.ulangi(id, WAYAN);
        uji.sampaiUsai(id);
        assertThat(hitung.langkah()).isEqualTo(angka("d", 1, 10));
    }

    @Test
    @Order(1)
    void a_database_that_is_away_is_no_failure_of_the_work(DSLContext db) {
        var id = antrekan.antrekan(HitungUji.KUNCI, "e", WAYAN);
        hitung.gagalPada(2, new QueryTimeoutException("jauh"));
        assertThatThrownBy(() -> uji.sampaiUsai(id)).isInstanceOf(QueryTimeoutException.class);
        assertThat(status(db, id)).isEqualTo("BERJALAN");
    }

    @Test
    @Order(1)
    void nobody_stops_the_work_of_another() {
        var id = antrekan.antrekan(HitungUji.KUNCI, "f", WAYAN);
        assertThatThrownBy(() -> antrekan.batalkan(id, TOGAR)).isInstanceOf(TidakDitemukan.class);
        assertThatThrownBy(() -> antrekan.ulangi(id, TOGAR)).isInstanceOf(TidakDitemukan.class);
    }

    /** As after kill -9: the row is still held by a copy of the program whose pulse has stopped. */
    @Test
    @Order(2)
    void work_of_a_copy_that_died_is_taken_over_where_it_stood(DSLContext db) throws Exception {
        var id = antrekan.antrekan(HitungUji.KUNCI, "g", WAYAN);
        uji.satuLangkah(id);
        uji.satuLangkah(id);
        uji.satuLangkah(id);
        var j = PEKERJAAN_JADWAL;
        db.update(j)
                .set(j.PICKED, true)
                .set(j.PICKED_BY, "yang-mati")
                .set(j.LAST_HEARTBEAT, OffsetDateTime.now(ZoneOffset.UTC).minusHours(1))
                .where(j.TASK_INSTANCE.eq(id.toString()))
                .execute();
        penjadwal.nyalakan();
        try {
            var batas = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (!status(db, id).equals("SELESAI") && System.nanoTime() < batas) {
                Thread.sleep(100);
            }
        } finally {
            penjadwal.berhenti();
        }
        assertThat(status(db, id)).isEqualTo("SELESAI");
        assertThat(hitung.langkah().stream().filter(l -> l.startsWith("g")))
                .containsExactlyElementsOf(angka("g", 1, 10));
    }

    private static List<String> angka(String awal, int dari, int sampai) {
        return IntStream.rangeClosed(dari, sampai).mapToObj(n -> awal + n).toList();
    }

    private static String status(DSLContext db, PekerjaanId id) {
        return Objects.requireNonNull(db.select(PEKERJAAN_PEKERJAAN.STATUS)
                .from(PEKERJAAN_PEKERJAAN)
                .where(PEKERJAAN_PEKERJAAN.ID.eq(id.nilai()))
                .fetchOne(PEKERJAAN_PEKERJAAN.STATUS));
    }

    private static Pelaku orang(String nama) {
        return new Pelaku(new AkunId(Uuid7.baru()), null, nama, "", "", Peran.PENGELOLA_INSTANSI, "/", List.of());
    }
}
