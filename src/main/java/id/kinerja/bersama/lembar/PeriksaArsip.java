package id.kinerja.bersama.lembar;

import id.kinerja.bersama.AturanDilanggar;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Unpacks an XLSX once without keeping anything, to be sure that reading it cannot exhaust the machine. It walks the
 * archive by its directory, as the reader after it does, so both see the same entries.
 */
final class PeriksaArsip {

    private static final long UNPAK_MAKS = 150_000_000;
    private static final long LONGGAR = 5_000_000;
    private static final int NISBAH_MAKS = 120;
    private static final int ISI_MAKS = 1000;
    private static final int SAMBUNG = 64;
    /** Columns beyond XFD would make a reader reserve room for billions of cells; a DTD could name other files. */
    private static final Pattern JAHAT = Pattern.compile("\\sr=[\"'][A-Za-z]{4,}|<!DOCTYPE|<!ENTITY");

    private PeriksaArsip() {}

    static void pastikanAman(byte[] isi) {
        var nomor = 0;
        var jumlah = 0L;
        try (var arsip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(isi))
                .get()) {
            for (var e : Collections.list(arsip.getEntries())) {
                if (++nomor > ISI_MAKS) {
                    throw new AturanDilanggar("bersama.lembar.bom");
                }
                try (var aliran = arsip.getInputStream(e)) {
                    jumlah = telusuri(aliran, e.getName(), jumlah, batas(isi.length));
                }
            }
        } catch (IOException | IllegalArgumentException rusak) {
            throw new AturanDilanggar("bersama.lembar.xlsx-rusak");
        }
        if (nomor == 0) {
            throw new AturanDilanggar("bersama.lembar.xlsx-rusak");
        }
    }

    private static long batas(int terpadat) {
        return Math.min(UNPAK_MAKS, Math.max(LONGGAR, (long) terpadat * NISBAH_MAKS));
    }

    private static long telusuri(InputStream arsip, String nama, long sejauhIni, long batas) throws IOException {
        var xml = nama.endsWith(".xml") || nama.endsWith(".rels");
        var penampung = new byte[65_536];
        var jumlah = sejauhIni;
        var ekor = "";
        for (var n = arsip.read(penampung); n >= 0; n = arsip.read(penampung)) {
            jumlah += n;
            if (jumlah > batas) {
                throw new AturanDilanggar("bersama.lembar.bom");
            }
            if (xml) {
                var potong = ekor + new String(penampung, 0, n, StandardCharsets.ISO_8859_1);
                if (JAHAT.matcher(potong).find()) {
                    throw new AturanDilanggar("bersama.lembar.xlsx-rusak");
                }
                ekor = potong.substring(Math.max(0, potong.length() - SAMBUNG));
            }
        }
        return jumlah;
    }
}
