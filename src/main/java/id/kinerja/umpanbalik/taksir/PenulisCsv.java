package id.kinerja.umpanbalik.taksir;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a CSV line by line; numbers with six decimals and without a string for each. */
final class PenulisCsv implements AutoCloseable {

    private static final double DESIMAL = 1e6;
    private static final int ANGKA_DESIMAL = 6;
    private static final double PENUH = 9e12;

    private final OutputStream keluar;
    private final byte[] angka = new byte[32];
    private final Runnable lanjut;
    private boolean awal = true;

    /**
     * @param lanjut called after each line; may throw to stop
     */
    PenulisCsv(Path berkas, String kepala, Runnable lanjut) throws IOException {
        this.lanjut = lanjut;
        keluar = new BufferedOutputStream(Files.newOutputStream(berkas), 1 << 16);
        keluar.write(kepala.getBytes(StandardCharsets.UTF_8));
        keluar.write('\n');
    }

    PenulisCsv sel(String isi) throws IOException {
        pisah();
        boolean kutip =
                isi.indexOf(',') >= 0 || isi.indexOf('"') >= 0 || isi.indexOf('\n') >= 0 || isi.indexOf(';') >= 0;
        keluar.write((kutip ? '"' + isi.replace("\"", "\"\"") + '"' : isi).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    PenulisCsv bulat(long nilai) throws IOException {
        return sel(String.valueOf(nilai));
    }

    /** Blank where there is no number. */
    PenulisCsv angka(double nilai) throws IOException {
        pisah();
        if (Double.isNaN(nilai) || Double.isInfinite(nilai)) {
            return this;
        }
        if (Math.abs(nilai) > PENUH) {
            keluar.write(String.valueOf(nilai).getBytes(StandardCharsets.UTF_8));
            return this;
        }
        long bulat = Math.round(Math.abs(nilai) * DESIMAL);
        int tempat = angka.length;
        for (int k = 0; bulat > 0 || k <= ANGKA_DESIMAL; k++) {
            if (k == ANGKA_DESIMAL) {
                angka[--tempat] = '.';
            }
            angka[--tempat] = (byte) ('0' + bulat % 10);
            bulat /= 10;
        }
        if (nilai < 0) {
            angka[--tempat] = '-';
        }
        keluar.write(angka, tempat, angka.length - tempat);
        return this;
    }

    PenulisCsv kosong(int kali) throws IOException {
        for (int k = 0; k < kali; k++) {
            pisah();
        }
        return this;
    }

    private void pisah() throws IOException {
        if (!awal) {
            keluar.write(',');
        }
        awal = false;
    }

    void akhir() throws IOException {
        keluar.write('\n');
        awal = true;
        lanjut.run();
    }

    @Override
    public void close() throws IOException {
        keluar.close();
    }
}
