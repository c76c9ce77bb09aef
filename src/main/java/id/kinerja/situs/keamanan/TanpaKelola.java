package id.kinerja.situs.keamanan;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/** Health and figures cost a start a second of processor time; they are left out where no port was given for them. */
public final class TanpaKelola implements AutoConfigurationImportFilter, EnvironmentAware {

    private static final String[] KELOLA = {
        "org.springframework.boot.actuate.",
        "org.springframework.boot.micrometer.",
        "org.springframework.boot.health.",
        "org.springframework.boot.jdbc.autoconfigure.health.",
        "org.springframework.boot.jdbc.autoconfigure.metrics."
    };

    private @Nullable Environment lingkungan;

    @Override
    public void setEnvironment(Environment environment) {
        this.lingkungan = environment;
    }

    @Override
    public boolean[] match(@Nullable String[] kelas, AutoConfigurationMetadata keterangan) {
        var dipakai = lingkungan != null && lingkungan.getProperty("kinerja.kelola.port", Integer.class, -1) > -1;
        var hasil = new boolean[kelas.length];
        for (var n = 0; n < kelas.length; n++) {
            hasil[n] = dipakai || !milikKelola(kelas[n]);
        }
        return hasil;
    }

    private static boolean milikKelola(@Nullable String kelas) {
        for (var awal : KELOLA) {
            if (kelas != null && kelas.startsWith(awal)) {
                return true;
            }
        }
        return false;
    }
}
