package id.kinerja.akses.faktor;

/**
 * The password once more.
 *
 * @param sini fingerprint of the sign-in of this browser
 */
record FormSandi(String sandi, String sini) {}
