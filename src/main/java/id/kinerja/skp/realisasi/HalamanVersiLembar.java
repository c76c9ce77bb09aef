package id.kinerja.skp.realisasi;

/** The answer to an autosave. */
public record HalamanVersiLembar(int versi) {}
