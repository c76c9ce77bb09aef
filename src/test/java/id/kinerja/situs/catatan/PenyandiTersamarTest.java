package id.kinerja.situs.catatan;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;
import org.springframework.mock.env.MockEnvironment;

/** Lines and JSON. */
class PenyandiTersamarTest {

    private static String tulis(String bentuk, String pesan) {
        var konteks = new LoggerContext();
        konteks.setMDCAdapter(new LogbackMDCAdapter());
        konteks.putObject(Environment.class.getName(), new MockEnvironment());
        var penyandi = new PenyandiTersamar();
        penyandi.setContext(konteks);
        penyandi.setBentuk(bentuk);
        penyandi.setPola("%level %msg%n");
        penyandi.start();
        var kejadian = new LoggingEvent(
                "x",
                konteks.getLogger("id.kinerja.uji"),
                Level.ERROR,
                "untuk {}",
                new IllegalStateException("198804122011012008"),
                new Object[] {pesan});
        return new String(penyandi.encode(kejadian), StandardCharsets.UTF_8);
    }

    @Test
    void a_plain_line_hides_the_nip() {
        assertThat(tulis("", "198804122011012008 é"))
                .startsWith("ERROR untuk ****************** é")
                .contains("IllegalStateException: ******************")
                .doesNotContain("1988");
    }

    @Test
    void a_structured_line_is_json_and_hides_it_too() {
        assertThat(tulis("ecs", "198804122011012008 \"kutip\"\nbaris"))
                .startsWith("{")
                .endsWith("}\n")
                .contains("\"message\":\"untuk ****************** \\\"kutip\\\"\\nbaris\"")
                .contains("\"level\":\"ERROR\"")
                .doesNotContain("1988")
                .hasLineCount(1);
    }
}
