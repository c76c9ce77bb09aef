package id.kinerja.akses.model;

/** Reads a key as an app does. */
public final class KodeWaktuUji {

    private static final String HURUF = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private KodeWaktuUji() {}

    public static byte[] dariBase32(String tertulis) {
        var hasil = new byte[tertulis.length() * 5 / 8];
        var sisa = 0L;
        var bit = 0;
        var n = 0;
        for (var i = 0; i < tertulis.length(); i++) {
            sisa = ((sisa << 5) | HURUF.indexOf(tertulis.charAt(i))) & 0xffff;
            bit += 5;
            if (bit >= 8) {
                bit -= 8;
                hasil[n++] = (byte) (sisa >> bit);
            }
        }
        return hasil;
    }
}
