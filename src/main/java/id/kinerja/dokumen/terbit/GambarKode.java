package id.kinerja.dokumen.terbit;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** A QR code as a picture that stands in the page. */
final class GambarKode {

    private static final int TEPI = 4;
    private static final int PERBESAR = 4;
    private static final int PUTIH = 0xFFFFFF;

    private GambarKode() {}

    static String dari(String isi) {
        try {
            var titik = Encoder.encode(isi, ErrorCorrectionLevel.M).getMatrix();
            var sisi = (titik.getWidth() + 2 * TEPI) * PERBESAR;
            var gambar = new BufferedImage(sisi, sisi, BufferedImage.TYPE_BYTE_BINARY);
            for (var y = 0; y < sisi; y++) {
                for (var x = 0; x < sisi; x++) {
                    var kolom = x / PERBESAR - TEPI;
                    var baris = y / PERBESAR - TEPI;
                    var dalam = kolom >= 0 && baris >= 0 && kolom < titik.getWidth() && baris < titik.getHeight();
                    gambar.setRGB(x, y, dalam && titik.get(kolom, baris) == 1 ? 0 : PUTIH);
                }
            }
            var keluaran = new ByteArrayOutputStream();
            ImageIO.write(gambar, "png", keluaran);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(keluaran.toByteArray());
        } catch (WriterException terlaluPanjang) {
            throw new IllegalArgumentException(terlaluPanjang);
        } catch (IOException mustahil) {
            throw new UncheckedIOException(mustahil);
        }
    }
}
