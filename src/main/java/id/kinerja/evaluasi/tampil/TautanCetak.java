package id.kinerja.evaluasi.tampil;

import id.kinerja.evaluasi.model.Hasil;
import id.kinerja.evaluasi.model.StatusHasil;

/** Where the official forms of an evaluation are printed; empty while there is nothing to print. */
public record TautanCetak(String evaluasi, String dokumen) {

    public static TautanCetak dari(Hasil h) {
        var alamat = "/evaluasi/" + h.id();
        var terbit = h.status().terbit();
        return new TautanCetak(
                terbit || h.status() == StatusHasil.DINILAI ? alamat + "/cetak" : "",
                terbit ? alamat + "/dokumen" : "");
    }
}
