package id.kinerja.bersama;

/** How a number and its unit are written together: "12 dokumen", but "75%". */
public final class Satuan {

    private Satuan() {}

    /** The number with its unit, once; either may be empty. */
    public static String pada(String angka, String satuan) {
        if (satuan.isBlank() || angka.isBlank() || angka.endsWith(satuan)) {
            return angka;
        }
        return satuan.startsWith("%") ? angka + satuan : angka + " " + satuan;
    }
}
