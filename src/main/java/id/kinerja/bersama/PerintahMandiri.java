package id.kinerja.bersama;

import org.springframework.beans.factory.BeanFactory;

/** A subcommand that needs neither database nor beans: it runs at once, also where no database may be opened. */
public interface PerintahMandiri extends Perintah {

    /**
     * Does the work.
     *
     * @return the exit code: 0 done, 1 refused or failed
     */
    int jalankan();

    @Override
    default int jalankan(BeanFactory layanan) {
        return jalankan();
    }
}
