/** Kaidah bahasa atas rencana: seberapa sering tiap saran kena. */
@org.jspecify.annotations.NullMarked
package id.kinerja.skp.bahasa;
