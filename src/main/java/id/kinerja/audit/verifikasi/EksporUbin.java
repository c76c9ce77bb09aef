package id.kinerja.audit.verifikasi;

import id.kinerja.audit.data.BacaanLog;
import id.kinerja.audit.data.SimpulTersimpan;
import id.kinerja.audit.data.TitikTersimpan;
import id.kinerja.audit.model.BuktiDitolak;
import id.kinerja.audit.model.Sidik;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.stereotype.Service;

/** The log in the layout of C2SP tlog-tiles: a checkpoint, tiles of 256 hashes, and bundles of 256 entries. */
@Service
public class EksporUbin {

    private static final int SEUBIN = 256;

    private final TitikTersimpan titik;
    private final SimpulTersimpan simpul;
    private final BacaanLog bacaan;

    EksporUbin(TitikTersimpan titik, SimpulTersimpan simpul, BacaanLog bacaan) {
        this.titik = titik;
        this.simpul = simpul;
        this.bacaan = bacaan;
    }

    /**
     * Writes what is missing up to the newest checkpoint; the checkpoint itself comes last.
     *
     * @return how many files were written
     */
    public int tulis(Path folder) throws IOException {
        var terakhir = titik.terakhir()
                .orElseThrow(() -> new BuktiDitolak("Belum ada titik periksa, jadi belum ada yang dapat diekspor."));
        var ditulis = 0;
        var tingkat = 0;
        for (var banyak = terakhir.ukuran(); banyak > 0; banyak /= SEUBIN) {
            for (var nomor = 0L; nomor * SEUBIN < banyak; nomor++) {
                var lebar = (int) Math.min(SEUBIN, banyak - nomor * SEUBIN);
                ditulis += ubin(folder, tingkat, nomor, lebar);
                ditulis += tingkat == 0 ? entri(folder, nomor, lebar) : 0;
            }
            tingkat++;
        }
        simpan(folder.resolve("checkpoint"), terakhir.catatan().teks().getBytes(StandardCharsets.UTF_8));
        return ditulis + 1;
    }

    private int ubin(Path folder, int tingkat, long nomor, int lebar) throws IOException {
        var berkas = folder.resolve("tile").resolve(String.valueOf(tingkat)).resolve(jalur(nomor, lebar));
        if (Files.exists(berkas)) {
            return 0;
        }
        var isi = new ByteArrayOutputStream(lebar * Sidik.PANJANG);
        simpul.ubin(tingkat, nomor).subList(0, lebar).forEach(s -> isi.writeBytes(s.bita()));
        simpan(berkas, isi.toByteArray());
        return 1;
    }

    private int entri(Path folder, long nomor, int lebar) throws IOException {
        var berkas = folder.resolve("tile").resolve("entries").resolve(jalur(nomor, lebar));
        if (Files.exists(berkas)) {
            return 0;
        }
        var isi = new ByteArrayOutputStream();
        bacaan.baca(nomor * SEUBIN, nomor * SEUBIN + lebar, (_, _, entri) -> {
            var bita = entri.json().getBytes(StandardCharsets.UTF_8);
            isi.write(bita.length >> 8);
            isi.write(bita.length);
            isi.writeBytes(bita);
        });
        simpan(berkas, isi.toByteArray());
        return 1;
    }

    /** "x001/x234/067", and behind it ".p/112" for a tile that is not full. */
    static String jalur(long nomor, int lebar) {
        var hasil = new StringBuilder("%03d".formatted(nomor % 1000));
        for (var sisa = nomor / 1000; sisa > 0; sisa /= 1000) {
            hasil.insert(0, "x%03d/".formatted(sisa % 1000));
        }
        return lebar == SEUBIN ? hasil.toString() : hasil + ".p/" + lebar;
    }

    private static void simpan(Path berkas, byte[] isi) throws IOException {
        Files.createDirectories(berkas.toAbsolutePath().getParent());
        var sementara = berkas.resolveSibling(berkas.getFileName() + ".baru");
        Files.write(sementara, isi);
        Files.move(sementara, berkas, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
