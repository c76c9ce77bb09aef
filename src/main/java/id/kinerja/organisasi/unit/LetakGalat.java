package id.kinerja.organisasi.unit;

import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.tata.Galat;

/** Which field a refusal is about. */
final class LetakGalat {

    private LetakGalat() {}

    /** @param akhiran what the ids of the form's fields end in, where a page has several forms */
    static Galat untuk(AturanDilanggar ditolak, String bawaan, String akhiran) {
        var isian = switch (ditolak.kunci()) {
            case "organisasi.impor.galat.kode", "organisasi.tolak.kode-dipakai" -> "kode";
            case "organisasi.tolak.nama", "organisasi.tolak.jabatan-dipakai" -> "nama" + akhiran;
            case "organisasi.impor.galat.jenis", "organisasi.tolak.jenis-jabatan" -> "jenis" + akhiran;
            case "organisasi.tolak.induk", "organisasi.tolak.lingkaran" -> "induk";
            case "organisasi.tolak.jenjang" -> "jenjang";
            case "organisasi.tolak.kelas" -> "kelas";
            case "organisasi.tolak.atasan", "organisasi.tolak.atasan-lingkaran" -> "atasan";
            default -> bawaan;
        };
        return new Galat(isian, ditolak.kalimat());
    }
}
