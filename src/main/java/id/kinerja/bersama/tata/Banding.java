package id.kinerja.bersama.tata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Someone saved after this form was opened: what is stored beside what was typed.
 *
 * @param aksi where the typed form goes to when it is to win
 * @param batal the page that shows what is stored
 * @param bawaan everything that was sent, already carrying the stored version, so that sending it again takes it over
 */
public record Banding(String judul, String aksi, String batal, List<Baris> baris, List<Bawaan> bawaan) {

    private static final Set<String> BUKAN_ISI = Set.of("_csrf", "versi", "aksi");

    public Banding {
        baris = List.copyOf(baris);
        bawaan = List.copyOf(bawaan);
    }

    /** One field in both versions. */
    public record Baris(String label, String tersimpan, String tulisanSaya) {

        public boolean beda() {
            return !tersimpan.strip().equals(tulisanSaya.strip());
        }
    }

    /** One sent value; a name may come several times and the order counts. */
    public record Bawaan(String nama, String nilai) {}

    /** @param kiriman the fields as they were sent */
    public static Banding susun(
            String judul, String aksi, String batal, List<Baris> baris, Map<String, List<String>> kiriman, int versi) {
        var bawaan = new ArrayList<Bawaan>();
        bawaan.add(new Bawaan("versi", String.valueOf(versi)));
        kiriman.forEach((nama, isi) -> {
            if (!BUKAN_ISI.contains(nama)) {
                isi.forEach(nilai -> bawaan.add(new Bawaan(nama, nilai)));
            }
        });
        return new Banding(judul, aksi, batal, baris, bawaan);
    }
}
