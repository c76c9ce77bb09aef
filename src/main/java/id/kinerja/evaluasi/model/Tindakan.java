package id.kinerja.evaluasi.model;

/** What people do with an evaluation (spec of the cycle §6.8). */
public enum Tindakan {
    /** The employee hands in her realisation. */
    AJUKAN,
    /** The Pejabat Penilai goes on without a submission once the last day for it is over. */
    AMBIL,
    /** The Pejabat Penilai sends it back with a note. */
    KEMBALIKAN,
    /** The Pejabat Penilai writes feedback and ratings. */
    NILAI,
    /** The Pejabat Penilai makes it final. */
    TETAPKAN,
    /** The employee says that the result has reached her. */
    TERIMA
}
