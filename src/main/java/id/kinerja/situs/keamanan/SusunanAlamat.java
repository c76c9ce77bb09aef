package id.kinerja.situs.keamanan;

import id.kinerja.akses.AlamatSitus;
import id.kinerja.situs.GagalMulai;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The address of the installation as the operator set it. */
@Configuration(proxyBeanMethods = false)
class SusunanAlamat {

    @Bean
    AlamatSitus alamatSitus(@Value("${kinerja.alamat:}") String setelan) {
        var rapi = setelan.strip().replaceFirst("/$", "").toLowerCase(Locale.ROOT);
        try {
            return new AlamatSitus(Optional.of(rapi).filter(a -> !a.isEmpty()));
        } catch (IllegalArgumentException salah) {
            throw new GagalMulai(
                    "KINERJA_ALAMAT harus alamat tanpa jalur, misalnya https://kinerja.contoh.go.id, bukan " + setelan
                            + ".",
                    salah);
        }
    }
}
