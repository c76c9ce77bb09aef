package id.kinerja.rasch.taksir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;

class PekerjaTest {

    @Test
    void every_task_is_done_once_whatever_the_number_of_threads() {
        for (int utas = 1; utas <= 4; utas++) {
            try (var pekerja = new Pekerja(utas)) {
                for (int banyak : new int[] {0, 1, 2, 3, 100}) {
                    var kali = new AtomicIntegerArray(banyak + 1);
                    pekerja.kerjakan(banyak, kali::incrementAndGet);
                    for (int k = 0; k < banyak; k++) {
                        assertThat(kali.get(k)).isEqualTo(1);
                    }
                    assertThat(kali.get(banyak)).isZero();
                }
            }
        }
    }

    /** Both tasks wait for each other: one thread alone would never end. */
    @Test
    void two_threads_work_at_the_same_time() {
        try (var pekerja = new Pekerja(2)) {
            var bertemu = new CountDownLatch(2);
            var utas = ConcurrentHashMap.<String>newKeySet();
            pekerja.kerjakan(2, _ -> {
                utas.add(Thread.currentThread().getName());
                bertemu.countDown();
                try {
                    assertThat(bertemu.await(20, TimeUnit.SECONDS)).isTrue();
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
            });
            assertThat(utas)
                    .hasSize(2)
                    .contains(Thread.currentThread().getName())
                    .anyMatch(n -> n.startsWith("rasch-"));
        }
    }

    @Test
    void what_goes_wrong_in_another_thread_is_thrown_here() {
        try (var pekerja = new Pekerja(3)) {
            var sini = Thread.currentThread();
            var bertemu = new CountDownLatch(2);
            assertThatThrownBy(() -> pekerja.kerjakan(2, _ -> {
                        bertemu.countDown();
                        try {
                            assertThat(bertemu.await(20, TimeUnit.SECONDS)).isTrue();
                        } catch (InterruptedException e) {
                            throw new AssertionError(e);
                        }
                        if (Thread.currentThread() != sini) {
                            throw new IllegalArgumentException("salah di utas lain");
                        }
                    }))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("salah di utas lain");
        }
    }

    @Test
    void a_closed_pool_takes_no_more_work() {
        var pekerja = new Pekerja(2);
        pekerja.close();
        assertThatThrownBy(() -> pekerja.kerjakan(2, _ -> {}))
                .isInstanceOf(java.util.concurrent.RejectedExecutionException.class);
    }

    /** Whole elements only, about evenly by what they hold. */
    @Test
    void chunks_depend_on_the_data_alone() {
        var awal = new int[40_001];
        for (int n = 0; n < awal.length; n++) {
            awal[n] = 5 * n;
        }
        var potong = Pekerja.potong(awal);
        assertThat(potong[0]).isZero();
        assertThat(potong[potong.length - 1]).isEqualTo(40_000);
        assertThat(potong).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(10);
    }
}
