package id.kinerja.akses.faktor;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A QR code as one path of an SVG.
 *
 * @param sisi width and height in modules, the quiet zone included
 * @param jalur a square for each dark module
 */
public record GambarQr(int sisi, String jalur) {

    private static final int TEPI = 4;

    static GambarQr dari(String isi) {
        try {
            var titik = Encoder.encode(isi, ErrorCorrectionLevel.M).getMatrix();
            var jalur = new StringBuilder();
            for (var y = 0; y < titik.getHeight(); y++) {
                for (var x = 0; x < titik.getWidth(); x++) {
                    if (titik.get(x, y) == 1) {
                        jalur.append('M')
                                .append(x + TEPI)
                                .append(' ')
                                .append(y + TEPI)
                                .append("h1v1h-1z");
                    }
                }
            }
            return new GambarQr(titik.getWidth() + 2 * TEPI, jalur.toString());
        } catch (WriterException terlaluPanjang) {
            throw new IllegalArgumentException(terlaluPanjang);
        }
    }

    /** For the attribute of the SVG. */
    public String bidang() {
        return "0 0 " + sisi + " " + sisi;
    }
}
