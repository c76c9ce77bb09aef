package id.kinerja.situs.surel;

import id.kinerja.akses.AlamatSitus;
import id.kinerja.akses.PengirimSurel;
import id.kinerja.akses.Surel;
import id.kinerja.situs.GagalMulai;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The mail server as the operator set it; off without one. */
@Configuration(proxyBeanMethods = false)
class SusunanSurel {

    private static final String AWAL = "kinerja.mail.";

    @Bean
    PengirimSurel pengirimSurel(Environment lingkungan, AlamatSitus alamat) {
        var peladen = isi(lingkungan, "host", "");
        if (peladen.isEmpty()) {
            return new TanpaSurel();
        }
        var tetap = alamat.tetap()
                .orElseThrow(() -> new GagalMulai("Surel memuat tautan ke alamat pemasangan ini: isi KINERJA_ALAMAT,"
                        + " misalnya https://kinerja.contoh.go.id."));
        try {
            return new PeladenSurel(
                    new SetelanSurel(
                            peladen,
                            Integer.parseInt(isi(lingkungan, "port", "587")),
                            isi(lingkungan, "user", ""),
                            isi(lingkungan, "password", ""),
                            isi(lingkungan, "keamanan", "starttls"),
                            isi(lingkungan, "dari", "")),
                    tetap);
        } catch (IllegalArgumentException salah) {
            throw new GagalMulai(
                    "Setelan surel tidak dapat dipakai: KINERJA_MAIL_PORT angka, KINERJA_MAIL_KEAMANAN starttls, tls,"
                            + " atau tanpa, dan KINERJA_MAIL_DARI alamat pengirim.",
                    salah);
        }
    }

    private static String isi(Environment lingkungan, String nama, String bawaan) {
        return lingkungan.getProperty(AWAL + nama, bawaan).strip();
    }

    private static final class TanpaSurel implements PengirimSurel {

        @Override
        public boolean aktif() {
            return false;
        }

        @Override
        public String alamat() {
            return "";
        }

        @Override
        public void kirim(Surel surel) {
            throw new IllegalStateException("no mail server");
        }
    }
}
