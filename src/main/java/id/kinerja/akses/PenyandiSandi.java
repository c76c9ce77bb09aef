package id.kinerja.akses;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Argon2id as ASVS 5.0 asks: 19 MiB, two passes, one lane. */
@Configuration
class PenyandiSandi {

    @Bean
    PenyandiBergilir penyandi() {
        return new PenyandiBergilir(
                new Argon2PasswordEncoder(16, 32, 1, 19456, 2),
                Runtime.getRuntime().availableProcessors());
    }
}
