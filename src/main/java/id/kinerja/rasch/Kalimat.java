package id.kinerja.rasch;

/**
 * One sentence in both languages, for people who are no statisticians.
 *
 * @param id Indonesian
 * @param en English
 */
public record Kalimat(String id, String en) {}
