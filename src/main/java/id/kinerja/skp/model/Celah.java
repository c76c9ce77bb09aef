package id.kinerja.skp.model;

/** Kinds of gap between the vision and the work of people, in the order they are mended: goals first, then plans. */
public enum Celah {
    SIMPUL_TERPUTUS,
    UNIT_TANPA_SASARAN,
    TANPA_PEMILIK,
    TANPA_INDIKATOR,
    TANPA_TARGET,
    BAGIAN_TIDAK_UTUH,
    TANPA_PENERUS,
    TANPA_SKP,
    ORANG_TANPA_GARIS,
    RHK_TERPUTUS,
    RHK_ATASAN_USANG,
    INDIKATOR_TANPA_PEMIKUL,
    LANGSUNG_KURANG,
    LANGSUNG_LEBIH
}
