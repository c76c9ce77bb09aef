/** Menu dan tugas pelindungan data pribadi. */
@org.jspecify.annotations.NullMarked
package id.kinerja.pelindungan.beranda;
