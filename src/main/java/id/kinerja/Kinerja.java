package id.kinerja;

import id.kinerja.situs.perintah.BarisPerintah;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Titik masuk program. */
@SpringBootApplication
public class Kinerja {

    public static void main(String[] args) {
        var kode = BarisPerintah.jalankan(Kinerja.class, args);
        if (kode != BarisPerintah.TETAP_JALAN) {
            System.exit(kode);
        }
    }
}
