package id.kinerja.bersama.lembar;

import id.kinerja.bersama.AturanDilanggar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** CSV with comma, semicolon or tab, in UTF-8, UTF-16 with a mark, or the code page of older office programs. */
final class BacaCsv {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private BacaCsv() {}

    static List<Lembar.Baris> baca(byte[] isi) {
        var teks = urai(isi);
        if (teks.indexOf('\0') >= 0) {
            throw new AturanDilanggar("bersama.lembar.bukan-tabel");
        }
        var pemisahTertulis = teks.startsWith("sep=") && teks.length() > 4;
        var badan = pemisahTertulis ? "\n" + teks.substring(Math.max(teks.indexOf('\n') + 1, 5)) : teks;
        var bentuk = CSVFormat.RFC4180
                .builder()
                .setDelimiter(pemisahTertulis ? teks.charAt(4) : pemisah(teks))
                .setIgnoreEmptyLines(true)
                .get();
        var hasil = new ArrayList<Lembar.Baris>();
        try (var pengurai = CSVParser.parse(badan, bentuk)) {
            for (var r : pengurai) {
                BacaLembar.pastikanMuat(hasil.size());
                hasil.add(new Lembar.Baris((int) barisAwal(pengurai, r), sel(r)));
            }
            return hasil;
        } catch (IOException | UncheckedIOException | IllegalStateException rusak) {
            throw new AturanDilanggar(
                    "bersama.lembar.csv-rusak",
                    hasil.isEmpty() ? 1 : hasil.getLast().nomor() + 1);
        }
    }

    /** The parser stands after the record; a quoted cell with line breaks makes a record span several lines. */
    private static long barisAwal(CSVParser pengurai, CSVRecord r) {
        var patah = r.stream()
                .mapToLong(s -> s.chars().filter(c -> c == '\n').count())
                .sum();
        return Math.max(1, pengurai.getCurrentLineNumber() - patah);
    }

    private static List<String> sel(CSVRecord r) {
        if (r.size() > BacaLembar.KOLOM_MAKS) {
            throw new AturanDilanggar("bersama.lembar.kolom-banyak", BacaLembar.KOLOM_MAKS);
        }
        return r.stream().map(BacaLembar::rapikan).toList();
    }

    private static char pemisah(String teks) {
        var akhir = teks.indexOf('\n');
        var kepala = akhir < 0 ? teks : teks.substring(0, akhir);
        var titikKoma = kepala.chars().filter(c -> c == ';').count();
        var tab = kepala.chars().filter(c -> c == '\t').count();
        var koma = kepala.chars().filter(c -> c == ',').count();
        if (titikKoma > koma && titikKoma >= tab) {
            return ';';
        }
        return tab > koma ? '\t' : ',';
    }

    private static String urai(byte[] isi) {
        var kecilDulu = isi.length >= 2 && isi[0] == (byte) 0xFF && isi[1] == (byte) 0xFE;
        var besarDulu = isi.length >= 2 && isi[0] == (byte) 0xFE && isi[1] == (byte) 0xFF;
        if (kecilDulu || besarDulu) {
            return new String(isi, StandardCharsets.UTF_16);
        }
        try {
            var teks = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(isi))
                    .toString();
            return teks.startsWith("\ufeff") ? teks.substring(1) : teks;
        } catch (CharacterCodingException bukanUtf8) {
            return new String(isi, WINDOWS);
        }
    }
}
