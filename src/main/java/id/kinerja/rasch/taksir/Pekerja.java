package id.kinerja.rasch.taksir;

import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Does numbered chunks of work on some threads. Where the chunks end never depends on the number of threads, and nobody
 * reads another chunk's result before all are done: so results are the same to the bit for one thread and for many.
 */
public final class Pekerja implements AutoCloseable {

    /** About how many pairs a chunk holds: long enough to be worth a hand-over, short enough to share out evenly. */
    private static final int PASANGAN_PER_POTONG = 2048;

    private final int utas;
    private final @Nullable ExecutorService kolam;

    public Pekerja(int utas) {
        this.utas = utas;
        kolam = utas == 1
                ? null
                : Executors.newFixedThreadPool(
                        utas - 1, Thread.ofPlatform().daemon().name("rasch-", 1).factory());
    }

    /** Runs {@code tugas} once for each number from 0 to {@code banyak - 1} and returns when all are done. */
    public void kerjakan(int banyak, IntConsumer tugas) {
        if (kolam == null || banyak < 2) {
            for (int i = 0; i < banyak; i++) {
                tugas.accept(i);
            }
            return;
        }
        var berikut = new AtomicInteger();
        Runnable ambil = () -> {
            for (int i = berikut.getAndIncrement(); i < banyak; i = berikut.getAndIncrement()) {
                tugas.accept(i);
            }
        };
        var lain = new ArrayList<Future<?>>();
        for (int t = 1; t < Math.min(utas, banyak); t++) {
            lain.add(kolam.submit(ambil));
        }
        try {
            ambil.run();
        } finally {
            lain.forEach(Pekerja::tunggu);
        }
    }

    private static void tunggu(Future<?> f) {
        try {
            f.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException r) {
                throw r;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * Cuts elements into chunks of about the same number of pairs.
     *
     * @param awal running count of pairs, one more entry than elements
     * @return the first element of each chunk, and the number of elements at the end
     */
    public static int[] potong(int[] awal) {
        var batas = new ArrayList<Integer>();
        batas.add(0);
        int mulai = 0;
        for (int n = 0; n + 1 < awal.length; n++) {
            if (awal[n + 1] - mulai >= PASANGAN_PER_POTONG) {
                batas.add(n + 1);
                mulai = awal[n + 1];
            }
        }
        if (batas.getLast() != awal.length - 1) {
            batas.add(awal.length - 1);
        }
        return batas.stream().mapToInt(Integer::intValue).toArray();
    }

    @Override
    public void close() {
        if (kolam != null) {
            kolam.shutdown();
        }
    }
}
