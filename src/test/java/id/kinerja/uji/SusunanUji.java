package id.kinerja.uji;

import id.kinerja.bersama.ModeContoh;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The beans that follow the test class instead of the machine. */
@TestConfiguration(proxyBeanMethods = false)
class SusunanUji {

    @Bean
    DataSource sumberData() {
        return SumberDataUji.SATU;
    }

    @Bean
    @Primary
    JamUji jamUji() {
        return JamUji.SATU;
    }

    @Bean
    @Primary
    KebijakanUji kebijakanUji() {
        return KebijakanUji.SATU;
    }

    @Bean
    @Primary
    MasukTunggalUji masukTunggalUji() {
        return MasukTunggalUji.SATU;
    }

    @Bean
    @Primary
    PengirimUji pengirimUji() {
        return PengirimUji.SATU;
    }

    @Bean
    @Primary
    ModeContoh modeContohUji() {
        return SumberDataUji.SATU::berisiContoh;
    }
}
