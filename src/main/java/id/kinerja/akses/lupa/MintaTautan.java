package id.kinerja.akses.lupa;

import id.kinerja.akses.PengirimSurel;
import id.kinerja.bersama.Teks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;

/** Answers before it looks: neither words nor time tell whether there is such an account. */
@Service
class MintaTautan {

    private static final Logger LOG = LoggerFactory.getLogger(MintaTautan.class);

    private final KirimTautan kirim;
    private final PengirimSurel pengirim;

    MintaTautan(KirimTautan kirim, PengirimSurel pengirim) {
        this.kirim = kirim;
        this.pengirim = pengirim;
    }

    void minta(String namaMasuk) {
        Thread.ofVirtual().name("surel").start(() -> kerjakan(namaMasuk));
    }

    private void kerjakan(String namaMasuk) {
        try {
            LocaleContextHolder.setLocale(Teks.INDONESIA);
            kirim.siapkan(namaMasuk).ifPresent(pengirim::kirim);
        } catch (RuntimeException gagal) {
            LOG.error("A link for a new password could not be made", gagal);
        }
    }
}
