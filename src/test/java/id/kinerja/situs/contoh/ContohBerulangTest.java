package id.kinerja.situs.contoh;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.bersama.DataContoh;
import id.kinerja.pegawai.SusunanPegawai;
import id.kinerja.uji.JamUji;
import id.kinerja.uji.UjiWeb;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kinerja.tabel.DefaultSchema;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The generator run more than once, on other days and at other sizes. */
@UjiWeb
class ContohBerulangTest {

    private static final String ISI = "SELECT md5(COALESCE(string_agg(t::text, E'\\n' ORDER BY t::text), '')) FROM ";
    private static final String TANPA_SANDI = "(SELECT id, nama_masuk, nama, nip, aktif, dibuat FROM akses_akun)";

    @Autowired
    private DataContoh contoh;

    @Autowired
    private SusunanPegawai susunan;

    @Autowired
    private JamUji jam;

    @Autowired
    private TransactionTemplate transaksi;

    @Test
    void the_same_day_gives_the_same_rows_byte_for_byte(DSLContext db) {
        jam.atur(LocalDate.of(2026, 11, 23));
        assertThat(muat(db, 400)).isEqualTo(muat(db, 400));
    }

    @Test
    void it_can_be_loaded_on_any_day_of_the_year(DSLContext db) {
        for (var hari : List.of("2026-01-02", "2026-02-20", "2026-04-01", "2026-08-16", "2027-12-31")) {
            jam.atur(LocalDate.parse(hari));
            muat(db, 400);
            assertThat(db.fetchSingle(
                                    "SELECT count(*) FROM siklus_periode WHERE jenis = 'PERIODIK' AND tahun = ? AND ? BETWEEN buka AND batas_realisasi",
                                    LocalDate.parse(hari).getYear(),
                                    LocalDate.parse(hari))
                            .get(0, Integer.class))
                    .as(hari)
                    .isEqualTo(1);
            assertThat(db.fetchSingle(
                                    "SELECT count(*) FROM evaluasi_hasil WHERE ditetapkan::date > ?",
                                    LocalDate.parse(hari))
                            .get(0, Integer.class))
                    .isZero();
        }
    }

    /** Run with -Dkinerja.contoh.pegawai=26000 to measure the full size. */
    @Test
    void it_grows_to_the_size_asked_for(DSLContext db) {
        var jumlah = Integer.getInteger("kinerja.contoh.pegawai", 3_000);
        Assumptions.assumeTrue(jumlah > 0);
        jam.atur(LocalDate.of(2026, 11, 23));
        kosongkan(db);
        var mulai = System.nanoTime();
        transaksi.executeWithoutResult(_ ->
                contoh.muat(jumlah, k -> System.out.printf("%.1f s %s%n", (System.nanoTime() - mulai) / 1e9, k)));
        System.out.printf("%d people in %.1f s%n", jumlah, (System.nanoTime() - mulai) / 1e9);
        var susun = System.nanoTime();
        susunan.susunUlang(LocalDate.of(2026, 11, 23));
        System.out.printf("susunUlang %.1f s%n", (System.nanoTime() - susun) / 1e9);
        assertThat(db.fetchSingle("SELECT count(*) FROM pegawai_kedudukan").get(0, Integer.class))
                .isEqualTo(jumlah);
        assertThat(db.fetchSingle("SELECT count(*) FROM pegawai_kedudukan WHERE penilai_id IS NULL")
                        .get(0, Integer.class))
                .isEqualTo(1);
        assertThat(db.fetchValues(
                        "SELECT jabatan || ' ' || bawahan FROM pegawai_kedudukan WHERE bawahan > 26 ORDER BY nip"))
                .singleElement()
                .asString()
                .startsWith("Sekretaris Daerah");
    }

    private List<String> muat(DSLContext db, int jumlah) {
        kosongkan(db);
        transaksi.executeWithoutResult(_ -> contoh.muat(jumlah, _ -> {}));
        var hasil = new ArrayList<String>();
        for (var tabel : tabel()) {
            var sumber = tabel.getName().equals("akses_akun") ? TANPA_SANDI : tabel.getName();
            hasil.add(
                    tabel.getName() + " " + db.fetchSingle(ISI + sumber + " t").get(0, String.class));
        }
        return hasil;
    }

    private static void kosongkan(DSLContext db) {
        db.execute("TRUNCATE "
                + String.join(", ", tabel().stream().map(Table::getName).toList()));
    }

    private static List<Table<?>> tabel() {
        return DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .filter(t -> !t.getName().contains("_pub_"))
                .filter(
                        t -> t.getName()
                                .matches(
                                        "(akses|organisasi|pegawai|perencanaan|skp|umpanbalik|evaluasi|pelindungan)_.*|siklus_(tahun|periode)"))
                .<Table<?>>map(t -> t)
                .toList();
    }
}
