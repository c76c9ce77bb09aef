package id.kinerja.bench.rasch;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a file of ratings: {@code TulisNilai PEOPLE FILE.csv [SEED]}; 105 ratings for each person. */
public final class TulisNilai {

    private TulisNilai() {}

    public static void main(String[] isian) throws IOException {
        int orang = Integer.parseInt(isian[0]);
        var p = new Pembangkit(
                orang, new Pembangkit.Simpangan(1, 0.6, 0.4), isian.length > 2 ? Long.parseLong(isian[2]) : 1);
        try (BufferedWriter tulis = Files.newBufferedWriter(Path.of(isian[1]))) {
            tulis.write("ratee,rater,item,rating\n");
            for (int n = 0; n < orang; n++) {
                for (int j : p.penilai[n]) {
                    var nilai = p.nilai(n, j);
                    var awal = Pembangkit.nama(n) + "," + Pembangkit.nama(j) + ",";
                    for (int i = 0; i < nilai.length; i++) {
                        tulis.write(awal);
                        tulis.write(Pembangkit.butir(i));
                        tulis.write(",");
                        tulis.write('0' + nilai[i]);
                        tulis.write('\n');
                    }
                }
            }
        }
    }
}
