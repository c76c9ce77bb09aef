package id.kinerja.bersama;

import java.util.List;
import java.util.function.Consumer;

/** The sample organisation that a trial installation is filled with. At most one bean implements it. */
public interface DataContoh {

    /** True when the database already holds people, sample or not; then nothing may be loaded over them. */
    boolean adaData();

    /**
     * Fills the empty database. Called once, inside one transaction and before the web server listens, so that a load
     * cut short leaves nothing behind.
     *
     * @param pegawai how many people to invent
     * @param kemajuan is told short Indonesian sentences about the progress
     */
    void muat(int pegawai, Consumer<String> kemajuan);

    /** One sample account for each role, in the order in which people should try them. */
    List<AkunContoh> akun();
}
