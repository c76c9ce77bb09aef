package id.kinerja.situs;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the program; deadlines are counted in western Indonesian time. */
@Configuration(proxyBeanMethods = false)
class JamSistem {

    @Bean
    Clock jam() {
        return Clock.system(ZoneId.of("Asia/Jakarta"));
    }
}
