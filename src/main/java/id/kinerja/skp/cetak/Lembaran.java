package id.kinerja.skp.cetak;

import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Worksheet;

/** A sheet that is written from the top down. Every cell is text: nothing is run as a formula, no number loses a digit. */
final class Lembaran {

    private static final String ABU = "D9E2F0";
    private static final String PUCAT = "EEF2F8";

    private final Worksheet lembar;
    private final int kolom;
    private int baris;

    Lembaran(Worksheet lembar, List<Integer> lebar) {
        this.lembar = lembar;
        this.kolom = lebar.size();
        for (var k = 0; k < kolom; k++) {
            lembar.width(k, lebar.get(k));
        }
        lembar.pageOrientation("landscape");
        lembar.paperSize(org.dhatim.fastexcel.PaperSize.A4_PAPER);
        lembar.fitToWidth((short) 1);
        lembar.fitToHeight((short) 999);
    }

    void judul(String teks) {
        lembar.value(baris, 0, teks);
        lembar.style(baris, 0).bold().set();
        baris++;
    }

    void kosong() {
        baris++;
    }

    /** The head of the table, which stays in sight and comes again on each page. */
    void judulTabel(List<String> isi) {
        for (var k = 0; k < isi.size(); k++) {
            lembar.value(baris, k, isi.get(k));
            gaya(baris, k).bold().fillColor(ABU).horizontalAlignment("center").set();
        }
        lembar.repeatRows(baris, baris);
        baris++;
    }

    void bagian(String judul) {
        lembar.value(baris, 0, judul);
        lembar.range(baris, 0, baris, kolom - 1).merge();
        gaya(baris, 0).bold().fillColor(PUCAT).set();
        baris++;
    }

    void baris(List<String> isi, boolean tebal) {
        for (var k = 0; k < isi.size(); k++) {
            lembar.value(baris, k, isi.get(k));
            var gaya = gaya(baris, k);
            (tebal ? gaya.bold() : gaya).set();
        }
        baris++;
    }

    /** Rows that share some of their cells. */
    void kelompok(List<List<String>> isi, List<Integer> menyatu) {
        var awal = baris;
        isi.forEach(b -> baris(b, false));
        if (baris - awal > 1) {
            menyatu.forEach(k -> lembar.range(awal, k, baris - 1, k).merge());
        }
    }

    private org.dhatim.fastexcel.StyleSetter gaya(int b, int k) {
        return lembar.style(b, k).wrapText(true).verticalAlignment("top").borderStyle(BorderStyle.THIN);
    }
}
