package id.kinerja.akses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kinerja.bersama.AturanDilanggar;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A wave of sign-ins waits in line instead of taking all processors and all memory. */
class PenyandiBergilirTest {

    private static final int SERENTAK = 2;

    private final CountDownLatch buka = new CountDownLatch(1);
    private final AtomicInteger kini = new AtomicInteger();
    private final AtomicInteger terbanyak = new AtomicInteger();

    private final PasswordEncoder lambat = new PasswordEncoder() {
        @Override
        public String encode(@Nullable CharSequence sandi) {
            terbanyak.accumulateAndGet(kini.incrementAndGet(), Math::max);
            try {
                buka.await();
                return "#" + sandi;
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            } finally {
                kini.decrementAndGet();
            }
        }

        @Override
        public boolean matches(@Nullable CharSequence sandi, @Nullable String tersandi) {
            return encode(sandi).equals(tersandi);
        }
    };

    @Test
    void passwords_wait_for_their_turn_and_one_too_many_is_told_at_once() throws Exception {
        var muat = SERENTAK + PenyandiBergilir.PALING_BANYAK_MENUNGGU;
        try (var penyandi = new PenyandiBergilir(lambat, SERENTAK);
                var orang = Executors.newVirtualThreadPerTaskExecutor()) {
            var ditolak = new CountDownLatch(1);
            var semua = IntStream.rangeClosed(0, muat)
                    .mapToObj(i -> orang.submit(() -> {
                        try {
                            return penyandi.matches("sandi" + i, "#sandi" + i);
                        } catch (AturanDilanggar ramai) {
                            ditolak.countDown();
                            throw ramai;
                        }
                    }))
                    .toList();
            ditolak.await();
            // Both threads have their work by now, but may not have begun it.
            while (kini.get() < SERENTAK) {
                Thread.sleep(1);
            }
            buka.countDown();
            var gagal = semua.stream().filter(PenyandiBergilirTest::gagal).toList();
            assertThat(gagal).hasSize(1);
            assertThatThrownBy(gagal.getFirst()::get).hasRootCauseMessage("akses.masuk.ramai");
            assertThat(terbanyak).hasValue(SERENTAK);
        }
    }

    @Test
    void a_right_password_is_right_and_a_wrong_one_wrong() {
        buka.countDown();
        try (var penyandi = new PenyandiBergilir(lambat, 1)) {
            assertThat(penyandi.encode("a")).isEqualTo("#a");
            assertThat(penyandi.matches("a", "#a")).isTrue();
            assertThat(penyandi.matches("a", "#b")).isFalse();
        }
    }

    private static boolean gagal(Future<Boolean> satu) {
        try {
            return !satu.get();
        } catch (Exception e) {
            return true;
        }
    }
}
