package id.kinerja.audit.urutan;

import static kinerja.tabel.Tables.AUDIT_JEJAK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kinerja.audit.Jejak;
import id.kinerja.audit.data.SimpulTersimpan;
import id.kinerja.audit.data.TitikTersimpan;
import id.kinerja.audit.model.BuktiDitolak;
import id.kinerja.audit.model.CatatanBertanda;
import id.kinerja.audit.model.PemeriksaPohon;
import id.kinerja.audit.model.Sidik;
import id.kinerja.audit.model.TitikPeriksa;
import id.kinerja.audit.verifikasi.VerifikasiLog;
import id.kinerja.uji.UjiWeb;
import java.util.Objects;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody with every right in the database changes the log. Whatever it is, the verifier names it. */
@UjiWeb
class LogDipermainkanTest {

    private static final int BANYAK = 700;

    @Autowired
    private Jejak jejak;

    @Autowired
    private KunciLog kunci;

    @Autowired
    private UrutkanLog urutkan;

    @Autowired
    private TandatanganiLog tandatangani;

    @Autowired
    private VerifikasiLog verifikasi;

    @Autowired
    private TitikTersimpan titik;

    @Autowired
    private SimpulTersimpan simpul;

    @Autowired
    private TransactionTemplate transaksi;

    @BeforeEach
    void tigaTitikPeriksa(DSLContext db) throws Exception {
        db.execute("TRUNCATE audit_jejak, audit_fakta, audit_log, audit_simpul, audit_titik, audit_saksi");
        kunci.dirikan();
        for (var sampai : new int[] {300, 600, BANYAK}) {
            catat(db, sampai);
            assertThat(urutkan.sekali()).isPositive();
            assertThat(tandatangani.sekali()).isTrue();
        }
    }

    private void catat(DSLContext db, int sampai) {
        transaksi.executeWithoutResult(_ -> {
            for (var n = db.fetchCount(AUDIT_JEJAK); n < sampai; n++) {
                jejak.catat(null, "uji.perbuatan", "Uji", "objek-" + n, "");
            }
        });
    }

    @Test
    void an_honest_log_is_whole_and_every_entry_has_a_proof() {
        var hasil = verifikasi.semua(null);
        assertThat(hasil.entri()).isEqualTo(BANYAK);
        assertThat(hasil.titik()).isEqualTo(3);
        var akhir = TitikPeriksa.baca(titik.terakhir().orElseThrow().catatan().badan());
        for (var nomor : new long[] {0, 255, 256, 299, 300, 511, 512, 699}) {
            var daun = simpul.ubin(0, nomor / 256).get((int) (nomor % 256));
            var bukti = simpul.pohon().keikutsertaan(nomor, BANYAK);
            PemeriksaPohon.keikutsertaan(nomor, BANYAK, daun, akhir.akar(), bukti);
        }
    }

    @Test
    void nothing_new_means_no_new_checkpoint() {
        assertThat(urutkan.sekali()).isZero();
        assertThat(tandatangani.sekali()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE audit_jejak SET perbuatan = 'uji.lain' WHERE nomor = 123 | Entri 123",
                "UPDATE audit_jejak SET objek_id = 'objek-1' WHERE nomor = 699 | Entri 699",
                "UPDATE audit_jejak SET waktu = waktu + interval '1 microsecond' WHERE nomor = 0 | Entri 0",
                "UPDATE audit_jejak SET peran = 'ADMIN' WHERE nomor = 255 | Entri 255",
                "UPDATE audit_jejak SET pelaku_akun_id = id WHERE nomor = 256 | Entri 256",
                "UPDATE audit_jejak SET subjek_id = id WHERE nomor = 257 | Entri 257",
                "UPDATE audit_jejak SET rincian = 'x' WHERE nomor = 258 | Entri 258",
                "UPDATE audit_jejak SET fakta = 'x' WHERE nomor = 259 | Entri 259",
                "UPDATE audit_jejak SET daun = sha256('x') WHERE nomor = 260 | Entri 260",
                "DELETE FROM audit_jejak WHERE nomor = 400 | Entri 400 hilang",
                "DELETE FROM audit_jejak WHERE nomor = 0 | Entri 0 hilang",
                "DELETE FROM audit_jejak WHERE nomor = 699 | Log terpotong: entri 699",
                "DELETE FROM audit_jejak WHERE nomor >= 600 | Log terpotong: entri 600",
                "UPDATE audit_titik SET catatan = replace(catatan, '600', '601') WHERE ukuran = 600 | berukuran 600",
                "UPDATE audit_titik SET ukuran = 601 WHERE ukuran = 600 | berukuran 601",
                "UPDATE audit_log SET ukuran = 512, tepi = substr(tepi, 1, 32) | Log mencatat 512",
            })
    void every_change_is_found_and_named(String perbuatan, String sebab, DSLContext db) {
        db.execute(perbuatan);
        assertThatThrownBy(() -> verifikasi.semua(null))
                .isInstanceOf(BuktiDitolak.class)
                .hasMessageContaining(sebab);
    }

    @Test
    void two_entries_that_changed_places_are_found_by_the_checkpoint_after_them(DSLContext db) {
        db.execute("UPDATE audit_jejak SET nomor = -1 WHERE nomor = 10");
        db.execute("UPDATE audit_jejak SET nomor = 10 WHERE nomor = 20");
        db.execute("UPDATE audit_jejak SET nomor = 20 WHERE nomor = -1");
        assertThatThrownBy(() -> verifikasi.semua(null)).hasMessageContaining("berukuran 300 tidak cocok");
    }

    @Test
    void an_entry_rewritten_with_its_leaf_is_found_by_the_checkpoint_after_it(DSLContext db) {
        db.execute("UPDATE audit_jejak SET rincian = 'palsu' WHERE nomor = 450");
        db.execute("UPDATE audit_jejak SET daun = ? WHERE nomor = 450", daunBaru(450));
        assertThatThrownBy(() -> verifikasi.semua(null)).hasMessageContaining("berukuran 600 tidak cocok");
    }

    private byte[] daunBaru(long nomor) {
        var hasil = new Sidik[1];
        bacaan.baca(nomor, nomor + 1, (_, _, entri) -> hasil[0] = entri.daun());
        return Objects.requireNonNull(hasil[0]).bita();
    }

    @Autowired
    private id.kinerja.audit.data.BacaanLog bacaan;

    @Test
    void a_log_cut_short_with_its_checkpoints_is_found_by_a_checkpoint_kept_elsewhere(DSLContext db) {
        var luar = titik.terakhir().orElseThrow().catatan();
        db.execute("DELETE FROM audit_jejak WHERE nomor >= 512");
        db.execute("DELETE FROM audit_titik WHERE ukuran > 512");
        db.execute("UPDATE audit_log SET ukuran = 512, tepi = (SELECT t.tepi FROM"
                + " (SELECT substr(tepi, 1, 32) AS tepi FROM audit_log) t)");
        assertThat(verifikasi.semua(null).entri()).isEqualTo(512);
        assertThatThrownBy(() -> verifikasi.semua(luar)).hasMessageContaining("Log terpotong: entri 512");
    }

    @Test
    void a_checkpoint_signed_with_another_key_is_not_believed(DSLContext db) {
        var asing = id.kinerja.audit.model.KunciPenanda.baru(
                kunciLog(db), id.kinerja.audit.model.JenisTanda.LOG, new java.security.SecureRandom());
        var badan = titik.terakhir().orElseThrow().catatan().badan();
        db.execute(
                "UPDATE audit_titik SET catatan = ? WHERE ukuran = 700",
                CatatanBertanda.tandatangani(badan, asing).teks());
        assertThatThrownBy(() -> verifikasi.semua(null)).hasMessageContaining("Tidak ada tanda tangan");
    }

    private static String kunciLog(DSLContext db) {
        return Objects.requireNonNull(db.fetchValue("SELECT asal FROM audit_log"))
                .toString();
    }

    @Test
    void a_log_that_was_changed_before_its_last_checkpoint_is_not_signed_any_more(DSLContext db) {
        db.execute("UPDATE audit_jejak SET daun = sha256('x') WHERE nomor = 699");
        catat(db, BANYAK + 10);
        assertThat(urutkan.sekali()).isEqualTo(10);
        assertThatThrownBy(() -> tandatangani.sekali()).isInstanceOf(BuktiDitolak.class);
    }
}
