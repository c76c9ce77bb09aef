package id.kinerja.situs.keamanan;

import id.kinerja.akses.BatasSesi;
import id.kinerja.situs.GagalMulai;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The limits of a sign-in as the operator set them. */
@Configuration(proxyBeanMethods = false)
class SusunanSesi {

    @Bean
    BatasSesi batasSesi(
            @Value("${kinerja.sesi.diam:30m}") String diam, @Value("${kinerja.sesi.mutlak:12h}") String mutlak) {
        try {
            return new BatasSesi(DurationStyle.detectAndParse(diam), DurationStyle.detectAndParse(mutlak));
        } catch (IllegalArgumentException salah) {
            throw new GagalMulai(
                    "Batas sesi tidak dapat dipakai: KINERJA_SESI_DIAM paling sedikit 1m dan tidak lebih dari"
                            + " KINERJA_SESI_MUTLAK, yang paling lama 24h.",
                    salah);
        }
    }
}
