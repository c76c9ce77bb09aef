package id.kinerja.bersama.lembar;

import java.util.List;

/**
 * A table from a file. Column names are lower case with underscores; cells are stripped of blanks at both ends.
 *
 * @param kolom names in the order of the file
 */
public record Lembar(List<String> kolom, List<Baris> baris) {

    public Lembar {
        kolom = List.copyOf(kolom);
        baris = List.copyOf(baris);
    }

    /** One line; {@code nomor} is the number a person sees in the office program. */
    public record Baris(int nomor, List<String> sel) {
        public Baris {
            sel = List.copyOf(sel);
        }
    }

    public boolean ada(String nama) {
        return kolom.contains(nama);
    }

    /** The cell under a column, empty where the file has no such column or the line is shorter. */
    public String sel(Baris b, String nama) {
        var ke = kolom.indexOf(nama);
        return ke < 0 || ke >= b.sel().size() ? "" : b.sel().get(ke);
    }
}
