package id.kinerja;

import id.kinerja.situs.Peluncur;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Titik masuk program. */
@SpringBootApplication
public class Kinerja {

    public static void main(String[] args) {
        var kode = Peluncur.jalankan(Kinerja.class, args);
        if (kode != Peluncur.TETAP_JALAN) {
            System.exit(kode);
        }
    }
}
