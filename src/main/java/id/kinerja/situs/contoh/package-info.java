/** The sample organisation: Pemerintah Provinsi Lampung with invented people and a lifelike year of work. */
@org.jspecify.annotations.NullMarked
package id.kinerja.situs.contoh;
