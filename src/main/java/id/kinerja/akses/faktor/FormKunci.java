package id.kinerja.akses.faktor;

/**
 * A new passkey as it comes in.
 *
 * @param jawaban what the device answered, as JSON
 * @param asal the address of this page
 */
record FormKunci(String nama, String jawaban, String asal) {}
