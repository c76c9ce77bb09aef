package id.kinerja.dokumen.cetak;

import com.openhtmltopdf.extend.FSStream;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** One of our style sheets, from memory. */
record AliranGaya(String alamat) implements FSStream {

    @Override
    public InputStream getStream() {
        return new ByteArrayInputStream(PencetakOpenHtml.gaya(alamat));
    }

    @Override
    public Reader getReader() {
        return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
    }
}
