package id.kinerja.dokumen.cetak;

import com.openhtmltopdf.extend.FSUriResolver;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.util.XRLog;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import id.kinerja.dokumen.PencetakPdf;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/** Lays HTML out with openhtmltopdf. Nothing outside the program is read: only our two style sheets and data URIs. */
@Component
class PencetakOpenHtml implements PencetakPdf {

    private static final String SKEMA = "kinerja-pdf";
    private static final String ALAS = SKEMA + ":/";
    private static final String HURUF = "Liberation Sans";
    private static final int BIASA = 400;
    private static final int TEBAL = 700;
    private static final Map<String, byte[]> GAYA =
            Stream.of("pdf.css", "datar.css").collect(Collectors.toMap(n -> ALAS + n, n -> baca("pdf/" + n)));

    private final TemplateEngine templat;
    private final byte[] biasa = baca("huruf/LiberationSans-Regular.ttf");
    private final byte[] tebal = baca("huruf/LiberationSans-Bold.ttf");
    private final byte[] miring = baca("huruf/LiberationSans-Italic.ttf");
    private final SimpananUkuran ukuran = new SimpananUkuran();

    PencetakOpenHtml(TemplateEngine templat) {
        this.templat = templat;
        XRLog.setLoggingEnabled(false);
    }

    @Override
    public byte[] cetak(String nama, Object hal, Instant saat) {
        var html = new StringOutput();
        templat.render(nama, Map.of("hal", hal), html);
        try {
            return susun(W3CDom.convert(Jsoup.parse(html.toString())), saat);
        } catch (IOException gagal) {
            throw new UncheckedIOException(gagal);
        }
    }

    private byte[] susun(Document isi, Instant saat) throws IOException {
        var keluaran = new ByteArrayOutputStream();
        var pembangun = new PdfRendererBuilder()
                .withW3cDocument(isi, ALAS)
                .useUriResolver(hanyaMilikSendiri())
                .useProtocolsStreamImplementation(AliranGaya::new, SKEMA)
                .useFont(() -> new ByteArrayInputStream(biasa), HURUF, BIASA, FontStyle.NORMAL, true)
                .useFont(() -> new ByteArrayInputStream(tebal), HURUF, TEBAL, FontStyle.NORMAL, true)
                .useFont(() -> new ByteArrayInputStream(miring), HURUF, BIASA, FontStyle.ITALIC, true)
                .useCacheStore(CacheStore.PDF_FONT_METRICS, ukuran)
                .withProducer("Kinerja")
                .toStream(keluaran);
        try (var perender = pembangun.buildPdfRenderer()) {
            perender.layout();
            perender.createPDFWithoutClosing();
            var pdf = perender.getPdfDocument();
            pdf.getDocumentInformation().setCreationDate(kalender(saat));
            pdf.getDocumentInformation().setModificationDate(kalender(saat));
            pdf.setDocumentId(saat.toEpochMilli());
            pdf.save(keluaran);
        }
        return keluaran.toByteArray();
    }

    static FSUriResolver hanyaMilikSendiri() {
        return (alas, alamat) -> {
            if (alamat.startsWith("data:image/png;base64,")) {
                return alamat;
            }
            var gaya = alamat.startsWith(ALAS) ? alamat : ALAS + alamat;
            return GAYA.containsKey(gaya) ? gaya : null;
        };
    }

    static byte[] gaya(String alamat) {
        return GAYA.getOrDefault(alamat, new byte[0]);
    }

    private static Calendar kalender(Instant saat) {
        var kalender = new GregorianCalendar(TimeZone.getTimeZone("Asia/Jakarta"));
        kalender.setTimeInMillis(saat.toEpochMilli());
        return kalender;
    }

    private static byte[] baca(String jalur) {
        try {
            return new ClassPathResource(jalur).getContentAsByteArray();
        } catch (IOException hilang) {
            throw new UncheckedIOException(hilang);
        }
    }
}
