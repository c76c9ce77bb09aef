package id.kinerja.akses.surel;

/** Asking for one more press: programs that look at letters open links too. */
public record HalamanKonfirmasi(String kode, String surel, String csrfNama, String csrfNilai) {}
