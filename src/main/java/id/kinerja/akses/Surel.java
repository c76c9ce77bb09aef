package id.kinerja.akses;

/**
 * A letter by e-mail.
 *
 * @param ke one address
 */
public record Surel(String ke, String judul, String isi) {}
