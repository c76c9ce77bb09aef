package id.kinerja.bersama.lembar;

import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A table as a download, CSV or XLSX. */
public final class Unduhan {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private Unduhan() {}

    /** {@code bentuk}: "xlsx", anything else means CSV. */
    public static ResponseEntity<byte[]> tabel(
            String bentuk, String nama, List<String> judul, List<List<String>> baris) {
        var excel = "xlsx".equals(bentuk);
        var isi = excel ? TulisLembar.xlsx(nama, judul, baris) : TulisLembar.csv(judul, baris);
        return ResponseEntity.ok()
                .contentType(excel ? XLSX : CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(nama + (excel ? ".xlsx" : ".csv"))
                                .build()
                                .toString())
                .body(isi);
    }

    /** Name of a file that says the day of its data. */
    public static String nama(String awal, LocalDate per) {
        return awal + "-" + per;
    }
}
