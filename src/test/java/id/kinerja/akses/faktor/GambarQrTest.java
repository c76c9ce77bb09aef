package id.kinerja.akses.faktor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is drawn can be read again. */
class GambarQrTest {

    private static final int TEPI = 4;
    private static final Pattern TITIK = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

    @Test
    void a_reader_finds_the_text_in_the_squares() throws Exception {
        var isi = "otpauth://totp/Kinerja:198804122011012008?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Kinerja"
                + "&algorithm=SHA1&digits=6&period=30";
        var gambar = GambarQr.dari(isi);
        var titik = new BitMatrix(gambar.sisi() - 2 * TEPI);
        var temuan = TITIK.matcher(gambar.jalur());
        while (temuan.find()) {
            titik.set(Integer.parseInt(temuan.group(1)) - TEPI, Integer.parseInt(temuan.group(2)) - TEPI);
        }
        assertThat(new Decoder().decode(titik).getText()).isEqualTo(isi);
        assertThat(gambar.bidang()).isEqualTo("0 0 %1$d %1$d".formatted(gambar.sisi()));
    }
}
