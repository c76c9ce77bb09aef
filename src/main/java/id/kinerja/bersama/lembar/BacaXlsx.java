package id.kinerja.bersama.lembar;

import id.kinerja.bersama.AturanDilanggar;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of an XLSX. Of a formula only the value that was last worked out is read. */
final class BacaXlsx {

    private BacaXlsx() {}

    static List<Lembar.Baris> baca(byte[] isi) {
        PeriksaArsip.pastikanAman(isi);
        var hasil = new ArrayList<Lembar.Baris>();
        try (var buku = new ReadableWorkbook(new ByteArrayInputStream(isi));
                var baris = buku.getFirstSheet().openStream()) {
            baris.forEach(b -> {
                BacaLembar.pastikanMuat(hasil.size());
                hasil.add(new Lembar.Baris(b.getRowNum(), sel(b)));
            });
            return hasil;
        } catch (AturanDilanggar ditolak) {
            throw ditolak;
        } catch (IOException | RuntimeException rusak) {
            throw new AturanDilanggar("bersama.lembar.xlsx-rusak");
        }
    }

    private static List<String> sel(Row b) {
        if (b.getCellCount() > BacaLembar.KOLOM_MAKS) {
            throw new AturanDilanggar("bersama.lembar.kolom-banyak", BacaLembar.KOLOM_MAKS);
        }
        var hasil = new ArrayList<String>();
        for (var n = 0; n < b.getCellCount(); n++) {
            hasil.add(b.getOptionalCell(n)
                    .map(BacaXlsx::teks)
                    .map(BacaLembar::rapikan)
                    .orElse(""));
        }
        return hasil;
    }

    private static String teks(Cell c) {
        if (c.getType() == CellType.NUMBER) {
            return c.asNumber().stripTrailingZeros().toPlainString();
        }
        var mentah = c.getType() == CellType.STRING ? c.asString() : c.getRawValue();
        return mentah == null ? "" : mentah;
    }
}
