/** Pohon Merkle, catatan bertanda, dan bukti yang dapat diperiksa tanpa program ini. */
@org.jspecify.annotations.NullMarked
package id.kinerja.audit.model;
