package id.kinerja.bersama;

/** What a signed-in person acts as. Exactly one role is active at a time and the screens say which. */
public enum Peran {
    /** Every civil servant: her own plan, realisation and results. */
    PEGAWAI,
    /** Pejabat Penilai Kinerja: follows from having people who are rated by her; never assigned by hand. */
    PENILAI,
    /** Pengelola kinerja of one unit and everything below it. */
    PENGELOLA_UNIT,
    /** Pengelola kinerja of the whole instansi. */
    PENGELOLA_INSTANSI,
    /** Leader: reads the whole of his subtree and sets capaian kinerja organisasi. */
    PIMPINAN,
    /** Inspectorate: reads everything, changes nothing. */
    INSPEKTORAT,
    /** Accounts and installation; sees no evaluation. */
    ADMIN
}
