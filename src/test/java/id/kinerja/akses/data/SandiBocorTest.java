package id.kinerja.akses.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list that comes with the program, and one of one's own. */
class SandiBocorTest {

    @Test
    void the_list_that_comes_along_is_long_and_in_lower_case() {
        var bocor = new SandiBocor("");
        assertThat(bocor.<Long>baca(s -> s.count())).isGreaterThan(100_000);
        assertThat(bocor.<Boolean>baca(s -> s.anyMatch("usuckballz1"::equals))).isTrue();
        assertThat(bocor.<Boolean>baca(s -> s.anyMatch("kopi pagi di pahoman"::equals)))
                .isFalse();
    }

    @Test
    void a_list_of_ones_own_comes_on_top(@TempDir Path folder) throws IOException {
        var berkas = Files.writeString(folder.resolve("daftar"), "Siger Emas Lampung\n\n");
        var bocor = new SandiBocor(berkas.toString());
        assertThat(bocor.<Boolean>baca(s -> s.anyMatch("siger emas lampung"::equals)))
                .isTrue();
        assertThat(bocor.<Boolean>baca(s -> s.anyMatch("123456"::equals))).isTrue();
    }
}
