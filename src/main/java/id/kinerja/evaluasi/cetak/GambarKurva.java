package id.kinerja.evaluasi.cetak;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** The curve of the form without its words, drawn as a picture: the maker of PDF draws no SVG. */
final class GambarKurva {

    private static final int LEBAR = 500;
    private static final int TINGGI = 110;
    private static final int DASAR = 105;
    private static final int TANDA = 4;
    private static final int PERBESAR = 3;

    private GambarKurva() {}

    static String dari(Kurva kurva) {
        var gambar = new BufferedImage(LEBAR * PERBESAR, TINGGI * PERBESAR, BufferedImage.TYPE_BYTE_GRAY);
        var pena = gambar.createGraphics();
        pena.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pena.setColor(Color.WHITE);
        pena.fillRect(0, 0, LEBAR * PERBESAR, TINGGI * PERBESAR);
        pena.scale(PERBESAR, PERBESAR);
        pena.setColor(Color.BLACK);
        pena.drawLine(1, TANDA, 1, DASAR);
        pena.drawLine(1, DASAR, LEBAR, DASAR);
        kurva.sumbu().forEach(t -> pena.drawLine(t.x(), DASAR, t.x(), DASAR + TANDA));
        pena.setStroke(new BasicStroke(2));
        pena.draw(garis(kurva.titik()));
        pena.dispose();
        var keluaran = new ByteArrayOutputStream();
        try {
            ImageIO.write(gambar, "png", keluaran);
        } catch (IOException mustahil) {
            throw new UncheckedIOException(mustahil);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(keluaran.toByteArray());
    }

    private static Path2D garis(String titik) {
        var garis = new Path2D.Double();
        for (var satu : titik.isEmpty() ? new String[0] : titik.split(" ", -1)) {
            var xy = satu.split(",", -1);
            if (garis.getCurrentPoint() == null) {
                garis.moveTo(Double.parseDouble(xy[0]), Double.parseDouble(xy[1]));
            } else {
                garis.lineTo(Double.parseDouble(xy[0]), Double.parseDouble(xy[1]));
            }
        }
        return garis;
    }
}
