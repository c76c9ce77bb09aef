package id.kinerja;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Titik masuk program. */
@SpringBootApplication
public class Kinerja {

    public static void main(String[] args) {
        SpringApplication.run(Kinerja.class, args);
    }
}
