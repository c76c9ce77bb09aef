package id.kinerja.bersama.pekerjaan;

import id.kinerja.bersama.Pelaku;

/** Where long work is ordered. */
public interface AntreanPekerjaan {

    /**
     * Orders work in the transaction of the caller. The same kind with the same parameter that still waits or runs is not
     * ordered twice.
     *
     * @param jenis {@link JenisPekerjaan#kunci()}
     * @throws id.kinerja.bersama.AturanDilanggar when somebody else has ordered the same and it is not finished
     */
    PekerjaanId antrekan(String jenis, String parameter, Pelaku pelaku);
}
