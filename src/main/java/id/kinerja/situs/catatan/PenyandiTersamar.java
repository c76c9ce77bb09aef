package id.kinerja.situs.catatan;

import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.encoder.EncoderBase;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.logback.StructuredLogEncoder;

/**
 * Writes lines or JSON and hides every NIP in what comes out, wherever it came from: message, argument, exception or
 * field. Logback makes it from logback-spring.xml.
 */
public final class PenyandiTersamar extends EncoderBase<ILoggingEvent> {

    private static final Pattern NIP =
            Pattern.compile("(?<![0-9])[0-9]{8}[ +]?[0-9]{6}[ +]?[0-9][ +]?[0-9]{3}(?![0-9])");
    private static final String SAMARAN = "******************";
    private static final byte[] KOSONG = {};

    private String bentuk = "";
    private String pola = "%msg%n";
    private @Nullable Encoder<ILoggingEvent> dalam;

    /** @param bentuk of structured lines, such as {@code ecs}; empty for plain lines */
    public void setBentuk(String bentuk) {
        this.bentuk = bentuk;
    }

    /** @param pola of plain lines */
    public void setPola(String pola) {
        this.pola = pola;
    }

    @Override
    public void start() {
        var baru = bentuk.isBlank() ? polos() : terstruktur();
        baru.setContext(getContext());
        baru.start();
        dalam = baru;
        super.start();
    }

    private Encoder<ILoggingEvent> polos() {
        var baru = new PatternLayoutEncoder();
        baru.setPattern(pola);
        baru.setCharset(StandardCharsets.UTF_8);
        return baru;
    }

    private Encoder<ILoggingEvent> terstruktur() {
        var baru = new StructuredLogEncoder();
        baru.setFormat(bentuk);
        baru.setCharset(StandardCharsets.UTF_8);
        return baru;
    }

    @Override
    public byte[] encode(ILoggingEvent kejadian) {
        var ada = dalam;
        if (ada == null) {
            return KOSONG;
        }
        var isi = new String(ada.encode(kejadian), StandardCharsets.UTF_8);
        return NIP.matcher(isi).replaceAll(SAMARAN).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] headerBytes() {
        return KOSONG;
    }

    @Override
    public byte[] footerBytes() {
        return KOSONG;
    }
}
