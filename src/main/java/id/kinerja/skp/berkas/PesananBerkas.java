package id.kinerja.skp.berkas;

import java.util.Optional;

/** The parameter of the work: unit, year, form, who, and the address for the codes. */
record PesananBerkas(String jalur, String nama, int tahun, boolean xlsx, String akun, String dasar) {

    private static final String PEMISAH = "\n";

    String tulis() {
        return String.join(PEMISAH, jalur, nama, String.valueOf(tahun), xlsx ? "xlsx" : "pdf", akun, dasar);
    }

    static Optional<PesananBerkas> baca(String parameter) {
        var b = parameter.split(PEMISAH, -1);
        return b.length == 6
                ? Optional.of(new PesananBerkas(b[0], b[1], Integer.parseInt(b[2]), b[3].equals("xlsx"), b[4], b[5]))
                : Optional.empty();
    }
}
