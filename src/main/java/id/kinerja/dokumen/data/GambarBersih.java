package id.kinerja.dokumen.data;

import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Format;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;

/**
 * Draws an uploaded picture anew from its pixels. Place, time and device that a telephone writes into it are gone, and so
 * is whatever else the file carried. A picture behind which another file hides is refused.
 */
final class GambarBersih {

    /** Longest side of a picture that is looked at at all, in pixels. */
    private static final int SISI_MAKS = 30_000;

    /** What is kept at most: 8 megapixels read well on paper, and hold 32 MB in memory while being drawn. */
    private static final long PIKSEL_MAKS = 8_000_000;

    private static final float MUTU = 0.85f;

    private GambarBersih() {}

    /** Replaces the file by the clean picture. */
    static void bersihkan(Path berkas, boolean png) throws IOException {
        var isi = Files.readAllBytes(berkas);
        if (BatasGambar.membawaBerkasLain(isi, png)) {
            throw new AturanDilanggar("dokumen.tolak.berkas-tersembunyi");
        }
        var gambar = baca(isi, png);
        try (var keluar = Files.newOutputStream(berkas)) {
            tulis(png ? gambar : tegak(tanpaAlfa(gambar), BatasGambar.orientasi(isi)), png, keluar);
        }
    }

    private static BufferedImage baca(byte[] isi, boolean png) throws IOException {
        var pembaca = ImageIO.getImageReadersByFormatName(png ? "png" : "jpeg").next();
        try (var masuk = ImageIO.createImageInputStream(new ByteArrayInputStream(isi))) {
            pembaca.setInput(masuk, true, true);
            return baca(pembaca);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException rusak) {
            throw new AturanDilanggar("dokumen.tolak.gambar-rusak");
        } finally {
            pembaca.dispose();
        }
    }

    private static BufferedImage baca(ImageReader pembaca) throws IOException {
        long lebar = pembaca.getWidth(0);
        long tinggi = pembaca.getHeight(0);
        if (lebar > SISI_MAKS || tinggi > SISI_MAKS) {
            throw new AturanDilanggar("dokumen.tolak.gambar-besar", Format.angka(SISI_MAKS));
        }
        var langkah = 1;
        while (lebar / langkah * (tinggi / langkah) > PIKSEL_MAKS) {
            langkah++;
        }
        var cara = pembaca.getDefaultReadParam();
        cara.setSourceSubsampling(langkah, langkah, 0, 0);
        return pembaca.read(0, cara);
    }

    /** JPEG knows no transparency. */
    private static BufferedImage tanpaAlfa(BufferedImage gambar) {
        return gambar.getType() == BufferedImage.TYPE_3BYTE_BGR || gambar.getType() == BufferedImage.TYPE_BYTE_GRAY
                ? gambar
                : lukis(gambar, gambar.getWidth(), gambar.getHeight(), new AffineTransform());
    }

    /** Turns the pixels the way that the dropped orientation asked for. */
    private static BufferedImage tegak(BufferedImage g, int orientasi) {
        var w = g.getWidth();
        var h = g.getHeight();
        return switch (orientasi) {
            case 2 -> lukis(g, w, h, new AffineTransform(-1, 0, 0, 1, w, 0));
            case 3 -> lukis(g, w, h, new AffineTransform(-1, 0, 0, -1, w, h));
            case 4 -> lukis(g, w, h, new AffineTransform(1, 0, 0, -1, 0, h));
            case 5 -> lukis(g, h, w, new AffineTransform(0, 1, 1, 0, 0, 0));
            case 6 -> lukis(g, h, w, new AffineTransform(0, 1, -1, 0, h, 0));
            case 7 -> lukis(g, h, w, new AffineTransform(0, -1, -1, 0, h, w));
            case 8 -> lukis(g, h, w, new AffineTransform(0, -1, 1, 0, 0, w));
            default -> g;
        };
    }

    private static BufferedImage lukis(BufferedImage asal, int lebar, int tinggi, AffineTransform arah) {
        var hasil = new BufferedImage(lebar, tinggi, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D kuas = hasil.createGraphics();
        kuas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        kuas.drawImage(asal, arah, null);
        kuas.dispose();
        return hasil;
    }

    private static void tulis(BufferedImage gambar, boolean png, OutputStream keluar) throws IOException {
        var penulis = ImageIO.getImageWritersByFormatName(png ? "png" : "jpeg").next();
        try (var tujuan = ImageIO.createImageOutputStream(keluar)) {
            penulis.setOutput(tujuan);
            var cara = penulis.getDefaultWriteParam();
            if (!png) {
                cara.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                cara.setCompressionQuality(MUTU);
            }
            penulis.write(null, new IIOImage(gambar, null, null), cara);
        } finally {
            penulis.dispose();
        }
    }
}
