package id.kinerja.evaluasi.model;

import static id.kinerja.bersama.Teks.teks;

import java.util.Arrays;
import java.util.Optional;

/** Rating of hasil kerja and of perilaku kerja (PermenPANRB 6/2022). */
public enum Rating {
    DI_ATAS_EKSPEKTASI(1),
    SESUAI_EKSPEKTASI(2),
    DI_BAWAH_EKSPEKTASI(3);

    private final int kode;

    Rating(int kode) {
        this.kode = kode;
    }

    /** SIASN code, 1 for the best. */
    public int kode() {
        return kode;
    }

    /** 1 below, 2 as, 3 above expectation: the way the quadrant is drawn. */
    public int tingkat() {
        return 4 - kode;
    }

    public static Optional<Rating> dariTingkat(String tingkat) {
        return Arrays.stream(values())
                .filter(r -> String.valueOf(r.tingkat()).equals(tingkat))
                .findFirst();
    }

    public String label() {
        return teks("evaluasi.rating." + name());
    }
}
