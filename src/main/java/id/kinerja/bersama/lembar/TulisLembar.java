package id.kinerja.bersama.lembar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;

/** Writes a table for office programs. A text that such a program would run as a formula gets an apostrophe in front. */
public final class TulisLembar {

    private static final String PEMICU = "=+-@\t\r";

    private TulisLembar() {}

    /** UTF-8 with a mark and semicolons, as an Indonesian office program opens by itself. */
    public static byte[] csv(List<String> judul, List<List<String>> baris) {
        var tulisan = new StringBuilder("\ufeff");
        var bentuk = CSVFormat.RFC4180.builder().setDelimiter(';').get();
        try (var cetak = new CSVPrinter(tulisan, bentuk)) {
            cetak.printRecord(judul);
            for (var b : baris) {
                cetak.printRecord(b.stream().map(TulisLembar::aman).toList());
            }
        } catch (IOException mustahil) {
            throw new UncheckedIOException(mustahil);
        }
        return tulisan.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Every cell is text, so no NIP loses a digit and nothing is run. */
    public static byte[] xlsx(String nama, List<String> judul, List<List<String>> baris) {
        var keluaran = new ByteArrayOutputStream();
        try (var buku = new Workbook(keluaran, "Kinerja", "1.0")) {
            var lembar = buku.newWorksheet(nama);
            for (var k = 0; k < judul.size(); k++) {
                lembar.value(0, k, judul.get(k));
                lembar.style(0, k).bold().set();
            }
            for (var b = 0; b < baris.size(); b++) {
                var sel = baris.get(b);
                for (var k = 0; k < sel.size(); k++) {
                    lembar.value(b + 1, k, sel.get(k));
                }
            }
        } catch (IOException mustahil) {
            throw new UncheckedIOException(mustahil);
        }
        return keluaran.toByteArray();
    }

    static String aman(String sel) {
        return !sel.isEmpty() && PEMICU.indexOf(sel.charAt(0)) >= 0 ? "'" + sel : sel;
    }
}
