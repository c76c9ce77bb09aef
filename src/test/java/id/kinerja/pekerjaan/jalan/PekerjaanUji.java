package id.kinerja.pekerjaan.jalan;

import id.kinerja.bersama.pekerjaan.PekerjaanId;
import org.springframework.boot.test.context.TestComponent;

/** Does ordered work when a test says so, instead of every second. */
@TestComponent
public class PekerjaanUji {

    private final JalankanPekerjaan jalankan;
    private final LangkahPekerjaan langkah;

    PekerjaanUji(JalankanPekerjaan jalankan, LangkahPekerjaan langkah) {
        this.jalankan = jalankan;
        this.langkah = langkah;
    }

    public void sampaiUsai(PekerjaanId id) {
        jalankan.sampaiUsai(id, () -> false);
    }

    public boolean satuLangkah(PekerjaanId id) {
        return langkah.sekali(id);
    }
}
