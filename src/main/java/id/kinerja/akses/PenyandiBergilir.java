package id.kinerja.akses;

import id.kinerja.bersama.AturanDilanggar;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Lets passwords wait for their turn on threads of their own. A hash keeps a processor busy and cannot be interrupted;
 * on the threads of the requests, a wave of sign-ins would hold up every page until all of them are through.
 */
final class PenyandiBergilir implements PasswordEncoder, AutoCloseable {

    /** About half a minute of waiting on two processors; who comes later is better told at once. */
    static final int PALING_BANYAK_MENUNGGU = 1000;

    private final PasswordEncoder penyandi;
    private final ThreadPoolExecutor giliran;

    /** @param serentak how many hashes are worked out at the same time, each with 19 MiB of its own */
    PenyandiBergilir(PasswordEncoder penyandi, int serentak) {
        this.penyandi = penyandi;
        this.giliran = new ThreadPoolExecutor(
                serentak,
                serentak,
                1,
                TimeUnit.MINUTES,
                new LinkedBlockingQueue<>(PALING_BANYAK_MENUNGGU),
                Thread.ofPlatform().daemon().name("sandi-", 1).factory());
        giliran.allowCoreThreadTimeOut(true);
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence sandi) {
        return pada(() -> penyandi.encode(sandi));
    }

    @Override
    public boolean matches(@Nullable CharSequence sandi, @Nullable String tersandi) {
        return Boolean.TRUE.equals(pada(() -> penyandi.matches(sandi, tersandi)));
    }

    private <T extends @Nullable Object> T pada(Callable<T> hitungan) {
        try {
            return giliran.submit(hitungan).get();
        } catch (RejectedExecutionException penuh) {
            throw new AturanDilanggar("akses.masuk.ramai");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        giliran.shutdownNow();
    }
}
