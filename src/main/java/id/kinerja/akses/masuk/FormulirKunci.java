package id.kinerja.akses.masuk;

/** The one button that asks the device, on both pages of signing in. */
public record FormulirKunci(String csrfNama, String csrfNilai, String lanjut) {}
