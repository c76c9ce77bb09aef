package id.kinerja.umpanbalik.keadilan;

import id.kinerja.bersama.lembar.BacaLembar;
import id.kinerja.bersama.lembar.Lembar;
import id.kinerja.rasch.kelompok.DampakKelompok.Kelompok;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads counts by group: {@code group,selected,n}, and {@code case} where one file holds several tables. */
final class BacaKelompok {

    private final List<String> salah = new ArrayList<>();

    /** What was wrong, line by line; empty if nothing was. */
    List<String> salah() {
        return List.copyOf(salah);
    }

    /** Groups by case, both in the order of the file. */
    Map<String, List<Kelompok>> baca(byte[] isi) {
        var lembar = BacaLembar.baca(isi, List.of("group", "selected", "n"));
        var hasil = new LinkedHashMap<String, List<Kelompok>>();
        for (var b : lembar.baris()) {
            var kelompok = satu(lembar, b);
            if (kelompok.isEmpty()) {
                continue;
            }
            var sekasus = hasil.computeIfAbsent(lembar.sel(b, "case"), _ -> new ArrayList<>());
            var k = kelompok.getFirst();
            if (sekasus.stream().anyMatch(lain -> lain.nama().equals(k.nama()))) {
                salah.add("Baris %d: kelompok %s ditulis dua kali. Jumlahkan menjadi satu baris."
                        .formatted(b.nomor(), k.nama()));
            }
            sekasus.add(k);
        }
        hasil.forEach((kasus, isiKasus) -> {
            if (isiKasus.size() < 2) {
                salah.add("Hanya ada satu kelompok%s; perlu paling sedikit dua untuk dibandingkan."
                        .formatted(kasus.isEmpty() ? "" : " pada " + kasus));
            }
        });
        return hasil;
    }

    private List<Kelompok> satu(Lembar lembar, Lembar.Baris b) {
        var nama = lembar.sel(b, "group");
        if (nama.isEmpty()) {
            salah.add("Baris %d: kolom group kosong.".formatted(b.nomor()));
            return List.of();
        }
        try {
            return List.of(new Kelompok(nama, bulat(lembar, b, "selected"), bulat(lembar, b, "n")));
        } catch (NumberFormatException e) {
            salah.add("Baris %d: %s.".formatted(b.nomor(), e.getMessage()));
        } catch (IllegalArgumentException e) {
            salah.add("Baris %d: %s".formatted(b.nomor(), e.getMessage()));
        }
        return List.of();
    }

    private static long bulat(Lembar lembar, Lembar.Baris b, String kolom) {
        var tulisan = lembar.sel(b, kolom);
        if (!tulisan.matches("\\d{1,9}")) {
            throw new NumberFormatException(
                    "kolom %s berisi \"%s\", seharusnya bilangan bulat".formatted(kolom, tulisan));
        }
        return Long.parseLong(tulisan);
    }
}
