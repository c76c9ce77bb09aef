package id.kinerja.situs.basisdata;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.uji.PeladenUji;
import java.sql.DriverManager;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class MigrasiTest {

    private final PeladenUji peladen = PeladenUji.peladen();

    @Test
    void two_copies_that_start_together_on_an_empty_database_both_succeed() throws Exception {
        var nama = peladen.tanpaTabel();
        var sambungan = peladen.sambungan(nama);
        Callable<Boolean> mulai = () -> {
            new Migrasi(sambungan).jalankan();
            return true;
        };
        try (var dua = Executors.newFixedThreadPool(2)) {
            for (var satu : dua.invokeAll(List.of(mulai, mulai))) {
                assertThat(satu.get()).isTrue();
            }
        }
        assertThat(hitung(sambungan, "SELECT count(*) FROM bersama_pengaturan")).isEqualTo(1);
        peladen.buang(nama);
    }

    @Test
    void every_module_keeps_its_own_history_in_the_schema_kinerja() throws Exception {
        var nama = peladen.termigrasi();
        assertThat(hitung(
                        peladen.sambungan(nama),
                        "SELECT count(*) FROM information_schema.tables"
                                + " WHERE table_schema = 'kinerja' AND table_name = 'flyway_bersama'"))
                .isEqualTo(1);
        peladen.buang(nama);
    }

    private static long hitung(Sambungan sambungan, String sql) throws Exception {
        try (var koneksi = DriverManager.getConnection(sambungan.url(), sambungan.pengguna(), sambungan.sandi());
                var pernyataan = koneksi.createStatement();
                var jawaban = pernyataan.executeQuery(sql)) {
            jawaban.next();
            return jawaban.getLong(1);
        }
    }
}
