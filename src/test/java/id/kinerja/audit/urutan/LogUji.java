package id.kinerja.audit.urutan;

import java.io.IOException;
import org.springframework.boot.test.context.TestComponent;

/** Lets the log grow when a test says so, instead of every second. */
@TestComponent
public class LogUji {

    private final KunciLog kunci;
    private final UrutkanLog urutkan;
    private final TandatanganiLog tandatangani;

    LogUji(KunciLog kunci, UrutkanLog urutkan, TandatanganiLog tandatangani) {
        this.kunci = kunci;
        this.urutkan = urutkan;
        this.tandatangani = tandatangani;
    }

    public void dirikan() throws IOException {
        kunci.dirikan();
    }

    public void urutkanDanTandatangani() {
        for (var banyak = urutkan.sekali(); banyak > 0; ) {
            banyak = urutkan.sekali();
        }
        tandatangani.sekali();
    }
}
