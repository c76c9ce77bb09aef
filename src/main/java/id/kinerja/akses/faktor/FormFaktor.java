package id.kinerja.akses.faktor;

/** What was typed to set a second factor up; of it only the seal goes back to the page. */
record FormFaktor(String segel, String sandi, String kode) {

    private static final int PANJANG_MAKS = 400;

    static FormFaktor dari(String segel, String sandi, String kode) {
        return new FormFaktor(batasi(segel), batasi(sandi), batasi(kode));
    }

    static String batasi(String isi) {
        return isi.length() > PANJANG_MAKS ? "" : isi;
    }
}
