package id.kinerja.akses;

import id.kinerja.bersama.Peran;
import java.util.Set;

/** Who needs a second factor at sign-in. */
public interface KebijakanFaktor {

    /** Those who see or change what is not their own. */
    Set<Peran> PERAN = Set.of(Peran.ADMIN, Peran.PENGELOLA_INSTANSI, Peran.PENGELOLA_UNIT, Peran.INSPEKTORAT);

    /** False where a second factor is only offered. */
    boolean wajib();
}
