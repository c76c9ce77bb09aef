package id.kinerja.pegawai.impor;

import static kinerja.tabel.Tables.ORGANISASI_UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.uji.UjiWeb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import picocli.CommandLine;

/** {@code impor unit} on the terminal. */
@UjiWeb
class PerintahImporTest {

    private static final String BENAR = "kode;nama;jenis;kode_induk\n1;Pemprov;INSTANSI;\n1.1;Dinas Sosial;DINAS;1\n";

    @Autowired
    private BeanFactory layanan;

    @TempDir
    private Path folder;

    @Test
    void checking_changes_nothing_and_wrong_lines_give_exit_code_one(DSLContext db) throws IOException {
        assertThat(jalankan(BENAR, "--periksa")).isZero();
        assertThat(db.fetchCount(ORGANISASI_UNIT)).isZero();
        assertThat(jalankan(BENAR + "1.2;Salah;BUKAN_JENIS;1\n")).isEqualTo(1);
        assertThat(jalankan("kode;nama\n1;x")).isEqualTo(1);
        assertThat(db.fetchCount(ORGANISASI_UNIT)).isZero();
        assertThat(jalankan(BENAR)).isZero();
        assertThat(jalankan(BENAR)).isZero();
        assertThat(db.fetchCount(ORGANISASI_UNIT)).isEqualTo(2);
    }

    private int jalankan(String isi, String... pilihan) throws IOException {
        var berkas = Files.writeString(folder.resolve("unit.csv"), isi);
        var perintah = new PerintahImporUnit();
        var baris = new CommandLine(perintah);
        baris.parseArgs(java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(berkas.toString()), java.util.Arrays.stream(pilihan))
                .toArray(String[]::new));
        return perintah.jalankan(layanan);
    }
}
