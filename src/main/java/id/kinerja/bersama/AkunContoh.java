package id.kinerja.bersama;

/** An account of the sample organisation, shown at start and on the sign-in page in sample mode only. */
public record AkunContoh(String peran, String nama, String nip, String sandi) {}
