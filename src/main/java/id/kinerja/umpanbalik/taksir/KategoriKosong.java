package id.kinerja.umpanbalik.taksir;

/** What is done with a category of the scale that nobody used. */
enum KategoriKosong {
    /** Its threshold has no estimate, so the file is refused. */
    TOLAK,
    /** It is taken out of the scale; the categories above it move down. */
    KELUARKAN,
    /** It stays: the thresholds come from an earlier result. */
    BIARKAN
}
