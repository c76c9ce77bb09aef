package id.kinerja.umpanbalik.taksir;

import id.kinerja.rasch.Bentrok;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Finds the lines of a contradiction; the file is read a second time only when there is one. */
final class CariBaris {

    private final PetaBerkas berkas;

    CariBaris(PetaBerkas berkas) {
        this.berkas = berkas;
    }

    String bentrok(Bentrok b) {
        var kepala = Kepala.baca(berkas.barisPertama());
        var dicari = List.of(b.ratee(), b.rater(), b.butir());
        var kena = new ArrayList<long[]>();
        long nomor = 2;
        for (int k = 0; k < berkas.banyakPotong(); k++) {
            var teks = new String(berkas.potong(k), StandardCharsets.UTF_8);
            for (var baris : teks.lines().toList()) {
                if (memuat(baris, kepala, dicari)) {
                    kena.add(new long[] {nomor});
                }
                nomor++;
            }
        }
        var sebut = kena.stream().map(n -> String.valueOf(n[0])).toList();
        return "Baris %s: %s".formatted(String.join(", ", sebut), b.getMessage());
    }

    /** The first line with a rating of someone who is meant; 0 if there is none. */
    long pertama(Predicate<String> ratee) {
        var kepala = Kepala.baca(berkas.barisPertama());
        long nomor = 2;
        for (int k = 0; k < berkas.banyakPotong(); k++) {
            var teks = new String(berkas.potong(k), StandardCharsets.UTF_8);
            for (var baris : teks.lines().toList()) {
                if (!baris.isBlank() && ratee.test(kolom(baris, kepala, 0))) {
                    return nomor;
                }
                nomor++;
            }
        }
        return 0;
    }

    /** A required column of a line, spaces and quotation marks left out. */
    private static String kolom(String baris, Kepala kepala, int w) {
        var kolom = baris.split(String.valueOf((char) kepala.pemisah()), -1);
        int tempat = kepala.tempat()[w];
        return tempat < kolom.length ? kolom[tempat].strip().replace("\"", "") : "";
    }

    private static boolean memuat(String baris, Kepala kepala, List<String> dicari) {
        for (int w = 0; w < dicari.size(); w++) {
            if (!kolom(baris, kepala, w).equals(dicari.get(w).replace("\"", ""))) {
                return false;
            }
        }
        return true;
    }
}
