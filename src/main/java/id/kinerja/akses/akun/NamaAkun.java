package id.kinerja.akses.akun;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.tata.Galat;
import java.util.ArrayList;
import java.util.List;

/** How an account that belongs to no NIP may be called. */
public final class NamaAkun {

    private static final int NAMA_MAKS = 200;

    private NamaAkun() {}

    public static List<Galat> galat(String nama, String namaMasuk) {
        var hasil = new ArrayList<Galat>();
        if (nama.isEmpty() || nama.length() > NAMA_MAKS) {
            hasil.add(new Galat("nama", teks("akses.admin.galat.nama", NAMA_MAKS)));
        }
        if (!namaMasuk.matches("[A-Za-z0-9._-]{3,40}") || namaMasuk.matches("[0-9]+")) {
            hasil.add(new Galat("namaMasuk", teks("akses.admin.galat.nama-masuk")));
        }
        return hasil;
    }
}
