package id.kinerja.bersama;

import org.springframework.beans.factory.BeanFactory;

/**
 * A subcommand of the command line, such as {@code impor pegawai}.
 *
 * <p>A module adds one in two steps. First a public class with a public constructor without arguments, annotated with
 * picocli's {@code @Command(name = "pegawai", description = "…")} and with {@code @Option} and {@code @Parameters}
 * fields, that implements this interface. Second its full name as a line of
 * {@code META-INF/services/id.kinerja.bersama.Perintah}. So {@code --help} can list it without starting anything; the
 * database and the beans are started only when it is run.
 */
public interface Perintah {

    /** The word before the name, {@code impor} for {@code impor pegawai}; empty for a command that stands alone. */
    default String kelompok() {
        return "";
    }

    /**
     * Does the work; the database is migrated and open. There is no web server.
     *
     * @param layanan gives the beans of the module: {@code layanan.getBean(ImporPegawai.class)}
     * @return the exit code: 0 done, 1 refused or failed
     */
    int jalankan(BeanFactory layanan);
}
