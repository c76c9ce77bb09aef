package id.kinerja.bersama.tata;

import java.util.List;

/**
 * The signed-in person as the header shows her.
 *
 * @param semuaPeran all her roles, the active one included
 */
public record Pengguna(String nama, String jabatan, PeranTampil peran, List<PeranTampil> semuaPeran) {

    public Pengguna {
        semuaPeran = List.copyOf(semuaPeran);
    }

    /** First letters of the first two words of the name. */
    public String inisial() {
        return Inisial.dari(nama);
    }

    public boolean banyakPeran() {
        return semuaPeran.size() > 1;
    }
}
