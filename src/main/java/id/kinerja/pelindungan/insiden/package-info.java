/** Insiden pelindungan data pribadi dan pemberitahuannya. */
@org.jspecify.annotations.NullMarked
package id.kinerja.pelindungan.insiden;
