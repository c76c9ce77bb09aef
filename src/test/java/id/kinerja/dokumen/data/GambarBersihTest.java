package id.kinerja.dokumen.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kinerja.bersama.AturanDilanggar;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Uploaded pictures are drawn anew, and files that are two things at once are refused. */
class GambarBersihTest {

    private static final String RAHASIA = "GPS -5.4254 105.2581 milik Ratna";

    @TempDir
    private Path folder;

    private static byte[] gambar(String format) throws IOException {
        var g = new BufferedImage(60, 40, BufferedImage.TYPE_3BYTE_BGR);
        var kuas = g.createGraphics();
        kuas.setColor(Color.RED);
        kuas.fillRect(0, 0, 30, 40);
        kuas.setColor(Color.BLUE);
        kuas.fillRect(30, 0, 30, 40);
        kuas.dispose();
        var keluar = new ByteArrayOutputStream();
        ImageIO.write(g, format, keluar);
        return keluar.toByteArray();
    }

    /** Puts an Exif segment with an orientation and a secret behind the first marker of a JPEG. */
    private static byte[] berexif(byte[] jpeg, int orientasi) {
        var rahasia = RAHASIA.getBytes(StandardCharsets.US_ASCII);
        var tiff = ByteBuffer.allocate(8 + 2 + 12 + 4 + rahasia.length);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        tiff.putShort((short) orientasi).putShort((short) 0).putInt(0).put(rahasia);
        var segmen = ByteBuffer.allocate(4 + 6 + tiff.capacity());
        segmen.putShort((short) 0xffe1).putShort((short) (2 + 6 + tiff.capacity()));
        segmen.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff.array());
        return gabung(
                new byte[] {jpeg[0], jpeg[1]}, segmen.array(), java.util.Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    private static byte[] potongan(String nama, byte[] isi) {
        var hasil = ByteBuffer.allocate(12 + isi.length);
        hasil.putInt(isi.length).put(nama.getBytes(StandardCharsets.US_ASCII)).put(isi);
        var crc = new CRC32();
        crc.update(hasil.array(), 4, 4 + isi.length);
        return hasil.putInt((int) crc.getValue()).array();
    }

    private static byte[] gabung(byte[]... bagian) {
        var hasil = new ByteArrayOutputStream();
        for (var b : bagian) {
            hasil.writeBytes(b);
        }
        return hasil.toByteArray();
    }

    private static byte[] zip(String... nama) throws IOException {
        var keluar = new ByteArrayOutputStream();
        try (var arsip = new ZipOutputStream(keluar)) {
            for (var n : nama) {
                arsip.putNextEntry(new ZipEntry(n));
                arsip.write(1);
            }
        }
        return keluar.toByteArray();
    }

    private byte[] bersihkan(byte[] isi, boolean png) throws IOException {
        var berkas = folder.resolve("gambar");
        Files.write(berkas, isi);
        GambarBersih.bersihkan(berkas, png);
        return Files.readAllBytes(berkas);
    }

    private static boolean memuat(byte[] isi, String teks) {
        return new String(isi, StandardCharsets.ISO_8859_1).contains(teks);
    }

    private static Color warna(byte[] isi, int x, int y) throws IOException {
        return new Color(ImageIO.read(new java.io.ByteArrayInputStream(isi)).getRGB(x, y));
    }

    @Test
    void what_a_telephone_writes_into_a_photo_is_gone() throws IOException {
        var asal = berexif(gambar("jpg"), 1);
        assertThat(memuat(asal, RAHASIA)).isTrue();
        var bersih = bersihkan(asal, false);
        assertThat(memuat(bersih, RAHASIA)).isFalse();
        assertThat(memuat(bersih, "Exif")).isFalse();
        assertThat(warna(bersih, 5, 20).getRed()).isGreaterThan(200);
        assertThat(warna(bersih, 55, 20).getBlue()).isGreaterThan(200);
    }

    @Test
    void a_photo_taken_upright_stays_upright() throws IOException {
        var bersih = bersihkan(berexif(gambar("jpg"), 6), false);
        var g = ImageIO.read(new java.io.ByteArrayInputStream(bersih));
        assertThat(g.getWidth()).isEqualTo(40);
        assertThat(g.getHeight()).isEqualTo(60);
        assertThat(warna(bersih, 20, 5).getRed()).isGreaterThan(200);
        assertThat(warna(bersih, 20, 55).getBlue()).isGreaterThan(200);
    }

    @Test
    void words_inside_a_png_are_gone_and_its_pixels_are_not() throws IOException {
        var png = gambar("png");
        var teks = potongan("tEXt", ("Comment\0" + RAHASIA).getBytes(StandardCharsets.ISO_8859_1));
        var asal = gabung(java.util.Arrays.copyOf(png, 33), teks, java.util.Arrays.copyOfRange(png, 33, png.length));
        assertThat(memuat(asal, RAHASIA)).isTrue();
        var bersih = bersihkan(asal, true);
        assertThat(memuat(bersih, RAHASIA)).isFalse();
        assertThat(warna(bersih, 5, 20)).isEqualTo(Color.RED);
        assertThat(warna(bersih, 55, 20)).isEqualTo(Color.BLUE);
    }

    @Test
    void a_picture_with_another_file_behind_it_is_refused() throws IOException {
        for (var buntut : new byte[][] {
            zip("a.txt"),
            "<html><script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII),
            "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)
        }) {
            ditolak(gabung(gambar("png"), buntut), true, "dokumen.tolak.berkas-tersembunyi");
            ditolak(gabung(gambar("jpg"), buntut), false, "dokumen.tolak.berkas-tersembunyi");
        }
    }

    @Test
    void harmless_bytes_behind_a_picture_are_dropped() throws IOException {
        var bersih = bersihkan(gabung(gambar("jpg"), new byte[500], "SEFH".getBytes(StandardCharsets.US_ASCII)), false);
        assertThat(memuat(bersih, "SEFH")).isFalse();
    }

    @Test
    void what_only_begins_like_a_picture_is_refused() {
        ditolak(
                gabung(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}, "bukan".getBytes(StandardCharsets.US_ASCII)),
                false,
                "dokumen.tolak.gambar-rusak");
        ditolak(
                gabung(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, new byte[100]),
                true,
                "dokumen.tolak.gambar-rusak");
    }

    @Test
    void a_picture_that_claims_to_be_enormous_is_refused_before_it_is_drawn() {
        var ihdr = ByteBuffer.allocate(13).putInt(60_000).putInt(60_000).put(new byte[] {8, 2, 0, 0, 0});
        var bom = gabung(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10},
                potongan("IHDR", ihdr.array()),
                potongan("IEND", new byte[0]));
        ditolak(bom, true, "dokumen.tolak.gambar-besar");
    }

    @Test
    void an_office_document_must_be_one() throws IOException {
        var berkas = folder.resolve("dokumen");
        Files.write(berkas, zip("[Content_Types].xml", "word/document.xml"));
        IsiOffice.pastikan(berkas, "word");
        for (var isi : new byte[][] {
            zip("[Content_Types].xml", "xl/workbook.xml"),
            zip("index.html", "word/document.xml"),
            zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"),
            {'P', 'K', 3, 4, 0, 0}
        }) {
            Files.write(berkas, isi);
            assertThatThrownBy(() -> IsiOffice.pastikan(berkas, "word"))
                    .isInstanceOfSatisfying(
                            AturanDilanggar.class, a -> assertThat(a.kunci()).isEqualTo("dokumen.tolak.office"));
        }
    }

    private void ditolak(byte[] isi, boolean png, String kunci) {
        assertThatThrownBy(() -> bersihkan(isi, png))
                .isInstanceOfSatisfying(
                        AturanDilanggar.class, a -> assertThat(a.kunci()).isEqualTo(kunci));
    }
}
