package id.kinerja.rasch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A file of ratings mapped into memory, for designs that should not fill the heap. Ratings are written to it once, in
 * order, and only read from then on; so a full disk is an error while writing and never a fault while reading. The file is
 * gone when the store is closed, and no {@link Rancangan} built on it may be used after that.
 */
public final class GudangNilai implements AutoCloseable {

    /** Ratings that wait to be written together. */
    private static final int TUNGGU = 1 << 18;

    private final FileChannel saluran;
    private final Arena arena = Arena.ofShared();
    private final AtomicLong akhir = new AtomicLong();

    /**
     * @param berkas a file that does not exist yet, on the disk that is to hold three bytes for each rating, twice
     */
    public GudangNilai(Path berkas) throws IOException {
        saluran = FileChannel.open(
                berkas,
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
    }

    /** Moves a row into the file; may be called by several threads. */
    DeretNilai simpan(DeretNilai deret) {
        var tulis = new Tulisan(deret.banyak());
        for (int r = 0; r < deret.banyak(); r++) {
            tulis.tambah(deret.butir(r), (byte) deret.nilai(r));
        }
        return tulis.selesai();
    }

    private void tulis(ByteBuffer isi, long tempat) {
        try {
            isi.flip();
            long ke = tempat;
            while (isi.hasRemaining()) {
                ke += saluran.write(isi, ke);
            }
            isi.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private MemorySegment petakan(long tempat, long bita) {
        try {
            return bita == 0 ? MemorySegment.NULL : saluran.map(FileChannel.MapMode.READ_ONLY, tempat, bita, arena);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        arena.close();
        saluran.close();
    }

    /** A row while it is being written, by one thread. Room that is not filled takes no place on the disk. */
    final class Tulisan implements Penampung.Deret {

        private final long tempatButir;
        private final long tempatNilai;
        private final ByteBuffer butir;
        private final ByteBuffer nilai;
        private long sudah;

        Tulisan(int nilaiMaks) {
            int tunggu = Math.max(1, Math.min(TUNGGU, nilaiMaks));
            butir = ByteBuffer.allocate(DeretNilai.BITA_BUTIR * tunggu).order(ByteOrder.nativeOrder());
            nilai = ByteBuffer.allocate(tunggu);
            tempatButir = akhir.getAndAdd((DeretNilai.BITA_BUTIR + 1L) * nilaiMaks);
            tempatNilai = tempatButir + (long) DeretNilai.BITA_BUTIR * nilaiMaks;
        }

        @Override
        public void tambah(int i, byte x) {
            if (!nilai.hasRemaining()) {
                kosongkan();
            }
            butir.putShort((short) i);
            nilai.put(x);
        }

        private void kosongkan() {
            int banyak = nilai.position();
            tulis(butir, tempatButir + DeretNilai.BITA_BUTIR * sudah);
            tulis(nilai, tempatNilai + sudah);
            sudah += banyak;
        }

        @Override
        public DeretNilai selesai() {
            kosongkan();
            return new DeretNilai.Terpeta(
                    petakan(tempatButir, DeretNilai.BITA_BUTIR * sudah), petakan(tempatNilai, sudah));
        }
    }
}
