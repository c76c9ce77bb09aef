package id.kinerja.skp.realisasi;

/** Nothing to record yet: no plan, or no period. */
public record HalamanKosong(boolean adaSkp) {}
