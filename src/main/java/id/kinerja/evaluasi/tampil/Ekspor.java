package id.kinerja.evaluasi.tampil;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A table as a file. The first line tells what was asked for and on which day the data stood. */
public record Ekspor(String nama, String keterangan, List<String> kepala, List<List<String>> baris) {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String BOM = "\uFEFF";
    private static final String PEMICU = "=+-@\t\r";

    public Ekspor {
        kepala = List.copyOf(kepala);
        baris = baris.stream().map(List::copyOf).toList();
    }

    public ResponseEntity<byte[]> jawaban(boolean xlsx) {
        var disposisi = ContentDisposition.attachment()
                .filename(nama + (xlsx ? ".xlsx" : ".csv"), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposisi.toString())
                .contentType(MediaType.parseMediaType(xlsx ? XLSX : "text/csv;charset=UTF-8"))
                .body(xlsx ? xlsx() : csv());
    }

    byte[] csv() {
        var isi = new StringBuilder(BOM);
        try (var tulis = new CSVPrinter(isi, CSVFormat.EXCEL)) {
            tulis.printRecord(aman(keterangan));
            tulis.printRecord(kepala);
            for (var b : baris) {
                tulis.printRecord(b.stream().map(Ekspor::aman).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return isi.toString().getBytes(StandardCharsets.UTF_8);
    }

    private byte[] xlsx() {
        var keluar = new ByteArrayOutputStream();
        try (var buku = new Workbook(keluar, "Kinerja", "1.0")) {
            var lembar = buku.newWorksheet("Data");
            lembar.value(0, 0, keterangan);
            for (var k = 0; k < kepala.size(); k++) {
                lembar.value(1, k, kepala.get(k));
            }
            for (var b = 0; b < baris.size(); b++) {
                for (var k = 0; k < baris.get(b).size(); k++) {
                    lembar.value(b + 2, k, aman(baris.get(b).get(k)));
                }
            }
            buku.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keluar.toByteArray();
    }

    /** A text that a spreadsheet would take for a formula is made plain text. */
    static String aman(String isi) {
        return !isi.isEmpty() && PEMICU.indexOf(isi.charAt(0)) >= 0 ? "'" + isi : isi;
    }
}
