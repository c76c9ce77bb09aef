package id.kinerja.umpanbalik.keadilan;

import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.PerintahMandiri;
import id.kinerja.rasch.kelompok.DampakKelompok;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code umpanbalik keadilan GROUPS.csv}: prints one line for each group. */
@Command(
        name = "keadilan",
        description = "Membandingkan kelompok dari berkas jumlah (group,selected,n; case bila ada beberapa tabel) dan"
                + " menampilkan rasio dampak. Tanpa basis data.")
public final class PerintahKeadilan implements PerintahMandiri {

    private static final String KEPALA =
            "case,group,selected,n,rate,impact_ratio,z_two_prop,fisher_p_two_sided,cohen_h,"
                    + "ci95_low,ci95_high,verdict,sentence,sentence_en";

    @Parameters(paramLabel = "GROUPS.csv", description = "Berkas CSV atau XLSX.")
    private Path berkas = Path.of("");

    @Override
    public String kelompok() {
        return "umpanbalik";
    }

    @Override
    public int jalankan() {
        var pembaca = new BacaKelompok();
        try {
            var kasus = pembaca.baca(Files.readAllBytes(berkas));
            if (pembaca.salah().isEmpty()) {
                tampilkan(kasus);
                return 0;
            }
            pembaca.salah().forEach(System.err::println);
        } catch (AturanDilanggar ditolak) {
            System.err.println(ditolak.kalimat());
        } catch (IOException e) {
            System.err.println("Berkas " + berkas + " tidak dapat dibaca: periksa nama dan izinnya.");
        }
        return 1;
    }

    private static void tampilkan(Map<String, List<DampakKelompok.Kelompok>> kasus) {
        var hasil = new LinkedHashMap<String, List<DampakKelompok.Baris>>();
        kasus.forEach((nama, kelompok) -> hasil.put(nama, DampakKelompok.hitung(kelompok)));
        System.out.println(KEPALA);
        hasil.forEach((nama, baris) -> baris.forEach(b -> System.out.println(teks(nama, b))));
    }

    private static String teks(String kasus, DampakKelompok.Baris b) {
        var k = b.kelompok();
        return String.join(
                ",",
                kutip(kasus),
                kutip(k.nama()),
                String.valueOf(k.terpilih()),
                String.valueOf(k.banyak()),
                angka(k.laju(), 6),
                angka(b.rasio(), 6),
                angka(b.z(), 6),
                angka(b.fisher(), 8),
                angka(b.h(), 6),
                angka(b.bawah(), 6),
                angka(b.atas(), 6),
                b.putusan().name(),
                kutip(b.kalimat().id()),
                kutip(b.kalimat().en()));
    }

    private static String angka(double nilai, int desimal) {
        return Double.isFinite(nilai) ? String.format(Locale.ROOT, "%." + desimal + "f", nilai) : "";
    }

    private static String kutip(String teks) {
        return teks.matches("[^,;\"\n\r]*") ? teks : '"' + teks.replace("\"", "\"\"") + '"';
    }
}
