package id.kinerja.situs.basisdata;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Copies files and notes the SHA-256 of each as it was copied, in the form that {@code sha256sum -c} reads. */
final class SalinBerkas {

    static final String DAFTAR = "SHA256SUMS";

    private final Path asal;
    private final Path tujuan;
    private final List<String> daftar = new ArrayList<>();
    private long ukuran;

    SalinBerkas(Path asal, Path tujuan) {
        this.asal = asal;
        this.tujuan = tujuan;
    }

    /** Copies a folder of the source, or nothing where it is missing. A folder at its top that is passed over stays, empty. */
    void folder(String nama, Predicate<Path> lewati) throws IOException {
        var akar = asal.resolve(nama);
        if (!Files.exists(akar)) {
            return;
        }
        try (Stream<Path> semua = Files.walk(akar)) {
            for (var satu : semua.toList()) {
                var dalam = akar.relativize(satu);
                if (Files.isDirectory(satu) && (dalam.getNameCount() == 1 || !lewati.test(dalam))) {
                    buatFolder(tujuan.resolve(asal.relativize(satu).toString()), satu);
                } else if (Files.isRegularFile(satu) && !lewati.test(dalam)) {
                    berkas(satu);
                }
            }
        }
    }

    /** A server at work may remove a file before it is reached; then it is not part of the state that is restored. */
    void berkas(Path satu) throws IOException {
        var relatif = asal.relativize(satu).toString();
        var salinan = tujuan.resolve(relatif);
        var sha = sha256();
        try (var masuk = Files.newInputStream(satu);
                var keluar = new DigestOutputStream(Files.newOutputStream(salinan), sha)) {
            ukuran += masuk.transferTo(keluar);
            Files.setPosixFilePermissions(salinan, Files.getPosixFilePermissions(satu));
        } catch (NoSuchFileException hilang) {
            Files.deleteIfExists(salinan);
            return;
        }
        daftar.add(baris(sha, relatif));
    }

    /** A file that the source does not have, such as the label of a backup. */
    void tulis(String relatif, String isi) throws IOException {
        Files.writeString(tujuan.resolve(relatif), isi);
        var sha = sha256();
        sha.update(isi.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        daftar.add(baris(sha, relatif));
    }

    void tulisDaftar() throws IOException {
        Files.write(tujuan.resolve(DAFTAR), daftar);
    }

    int banyak() {
        return daftar.size();
    }

    long ukuran() {
        return ukuran;
    }

    /** The first file of a backup that is missing or differs from its note; empty when all agree. */
    static String tidakCocok(Path folder) throws IOException {
        for (var baris : Files.readAllLines(folder.resolve(DAFTAR))) {
            var nama = baris.substring(baris.indexOf(' ') + 2);
            var berkas = folder.resolve(nama).normalize();
            if (!berkas.startsWith(folder)
                    || !Files.isRegularFile(berkas)
                    || !baris.equals(baris(sidik(berkas), nama))) {
                return nama;
            }
        }
        return "";
    }

    private static MessageDigest sidik(Path berkas) throws IOException {
        var sha = sha256();
        try (var masuk = new DigestInputStream(Files.newInputStream(berkas), sha)) {
            masuk.transferTo(OutputStream.nullOutputStream());
        }
        return sha;
    }

    private static String baris(MessageDigest sha, String relatif) {
        return HexFormat.of().formatHex(sha.digest()) + "  " + relatif;
    }

    private static void buatFolder(Path baru, Path contoh) throws IOException {
        Files.createDirectories(baru, PosixFilePermissions.asFileAttribute(Files.getPosixFilePermissions(contoh)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException mustahil) {
            throw new IllegalStateException(mustahil);
        }
    }
}
