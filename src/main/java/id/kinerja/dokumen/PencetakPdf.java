package id.kinerja.dokumen;

import java.time.Instant;

/**
 * The one maker of PDF. It takes a template with the frame {@code tata.pdf} and lays it out with {@code pdf/pdf.css}, the
 * same classes as the page for the printer, in an embedded font and with the number of pages at the foot.
 */
public interface PencetakPdf {

    /**
     * Makes a document. The same template, content and moment give the same bytes, on every copy of the program.
     *
     * @param templat path of the template, such as "skp/cetak/pdf.jte"
     * @param hal its one parameter, named {@code hal}
     * @param saat when the document was made, as it stands in the file
     */
    byte[] cetak(String templat, Object hal, Instant saat);
}
