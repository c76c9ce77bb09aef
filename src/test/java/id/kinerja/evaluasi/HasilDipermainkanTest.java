package id.kinerja.evaluasi;

import static kinerja.tabel.Tables.EVALUASI_HASIL;
import static kinerja.tabel.Tables.EVALUASI_RIWAYAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kinerja.audit.verifikasi.VerifikasiLog;
import id.kinerja.bersama.AkunId;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Peran;
import id.kinerja.evaluasi.data.BahanPenilaian;
import id.kinerja.evaluasi.data.JejakHasil;
import id.kinerja.uji.UjiWeb;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kinerja.tabel.tables.records.EvaluasiHasilRecord;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A result is changed in the table, behind the program's back, by somebody with every right in the database. */
@UjiWeb(contoh = true)
class HasilDipermainkanTest {

    @Autowired
    private JejakHasil jejak;

    @Autowired
    private BahanPenilaian bahan;

    @Autowired
    private VerifikasiLog verifikasi;

    @Autowired
    private TransactionTemplate transaksi;

    private EvaluasiHasilRecord tetapkan(DSLContext db) {
        db.execute("DELETE FROM audit_fakta");
        db.execute("DELETE FROM audit_jejak WHERE fakta <> ''");
        db.execute(
                "INSERT INTO audit_log (id, asal, kunci, ukuran, tepi) VALUES (1, 'uji', ?, 0, '')"
                        + " ON CONFLICT DO NOTHING",
                "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
        var hasil = Objects.requireNonNull(db.selectFrom(EVALUASI_HASIL)
                .where(EVALUASI_HASIL.STATUS.in("DITETAPKAN", "DISAMPAIKAN"))
                .orderBy(EVALUASI_HASIL.ID)
                .limit(1)
                .fetchOne());
        var penilai = new Pelaku(
                new AkunId(UUID.randomUUID()),
                new id.kinerja.bersama.PegawaiId(hasil.getPenilaiId()),
                "Penilai",
                "",
                "",
                Peran.PENILAI,
                "",
                List.of());
        transaksi.executeWithoutResult(_ -> jejak.penetapan(bahan.hasil(new HasilId(hasil.getId()), penilai), penilai));
        return hasil;
    }

    @Test
    void an_untouched_result_fits_the_log(DSLContext db) {
        tetapkan(db);
        assertThat(verifikasi.semua(null).fakta()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alasan = alasan || '.'",
                "rekomendasi = 'lain'",
                "masukan = '{}'",
                "aturan = 'lain'",
                "ditetapkan = ditetapkan + interval '1 second'",
                "tanpa_realisasi = NOT tanpa_realisasi"
            })
    void a_changed_column_is_found(String perubahan, DSLContext db) {
        var hasil = tetapkan(db);
        db.execute("UPDATE evaluasi_hasil SET " + perubahan + " WHERE id = ?", hasil.getId());
        assertThatThrownBy(() -> verifikasi.semua(null))
                .hasMessageContaining("Hasil " + hasil.getId() + " pada tabel berbeda");
        hasil.touched(true);
        hasil.touched(EVALUASI_HASIL.ID, false);
        hasil.attach(db.configuration());
        hasil.update();
    }

    @Test
    void a_deleted_result_is_found(DSLContext db) {
        var hasil = tetapkan(db);
        db.deleteFrom(EVALUASI_RIWAYAT)
                .where(EVALUASI_RIWAYAT.HASIL_ID.eq(hasil.getId()))
                .execute();
        db.deleteFrom(EVALUASI_HASIL).where(EVALUASI_HASIL.ID.eq(hasil.getId())).execute();
        assertThatThrownBy(() -> verifikasi.semua(null)).hasMessageContaining("sudah dihapus");
    }

    @Test
    void a_result_changed_after_its_facts_were_deleted_is_found(DSLContext db) {
        tetapkan(db);
        db.execute("DELETE FROM audit_fakta");
        assertThatThrownBy(() -> verifikasi.semua(null)).hasMessageContaining("tidak tercatat berakhir");
    }

    @Test
    void facts_changed_together_with_the_result_do_not_fit_the_entry(DSLContext db) {
        tetapkan(db);
        db.execute("UPDATE audit_fakta SET isi = replace(isi, 'alasan', 'alasam')");
        assertThatThrownBy(() -> verifikasi.semua(null)).hasMessageContaining("Fakta entri");
    }
}
