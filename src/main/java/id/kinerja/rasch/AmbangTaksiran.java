package id.kinerja.rasch;

/**
 * One threshold between two neighbouring categories. Disordered thresholds are legal.
 *
 * @param kelompok group of items it belongs to; 0 when all share one rating scale
 * @param kategori label of the upper category
 * @param ukuran where both categories are equally likely, logits from the item
 * @param galat 1/sqrt(sum P(X ≥ k) P(X &lt; k)), logits
 */
public record AmbangTaksiran(int kelompok, int kategori, double ukuran, double galat) {}
