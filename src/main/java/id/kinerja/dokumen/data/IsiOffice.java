package id.kinerja.dokumen.data;

import id.kinerja.bersama.AturanDilanggar;
import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/** A document of an office program is a ZIP with certain parts (ECMA-376 part 2); another ZIP under its name is not. */
final class IsiOffice {

    private static final int BAGIAN_MAKS = 10_000;

    private IsiOffice() {}

    /** @param bagian the folder of its main part: word, xl or ppt */
    static void pastikan(Path berkas, String bagian) {
        try (var arsip = new ZipFile(berkas.toFile())) {
            var sah = arsip.getEntry("[Content_Types].xml") != null
                    && arsip.size() <= BAGIAN_MAKS
                    && arsip.stream().anyMatch(e -> e.getName().startsWith(bagian + "/"))
                    && arsip.stream().noneMatch(e -> e.getName().endsWith("vbaProject.bin"));
            if (!sah) {
                throw new AturanDilanggar("dokumen.tolak.office");
            }
        } catch (IOException rusak) {
            throw new AturanDilanggar("dokumen.tolak.office");
        }
    }
}
