/** Pejabat penilai melihat keadaan timnya. */
@org.jspecify.annotations.NullMarked
package id.kinerja.evaluasi.tim;
