package id.kinerja.akses.lupa;

/** Asking for a link to a new password. */
public record HalamanLupa(String nip, String csrfNama, String csrfNilai) {}
