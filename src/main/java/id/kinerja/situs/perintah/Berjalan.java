package id.kinerja.situs.perintah;

import id.kinerja.situs.GagalMulai;
import id.kinerja.situs.basisdata.Basisdata;
import id.kinerja.situs.basisdata.Sambungan;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The database and the beans of one run. The database opens while Spring reads its classes, and closes after everything
 * that uses it, however the program ends.
 */
final class Berjalan implements ApplicationContextInitializer<GenericApplicationContext>, AutoCloseable {

    private final CompletableFuture<Basisdata> basisdata;
    private final AtomicBoolean tertutup = new AtomicBoolean();
    private volatile @Nullable ConfigurableApplicationContext konteks;

    Berjalan(Supplier<Basisdata> pembuka) {
        this.basisdata = new CompletableFuture<>();
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "henti"));
        Thread.ofPlatform().name("basisdata").start(() -> {
            try {
                basisdata.complete(pembuka.get());
            } catch (RuntimeException | Error e) {
                basisdata.completeExceptionally(e);
            }
        });
    }

    @Override
    public void initialize(GenericApplicationContext baru) {
        konteks = baru;
        baru.registerBean(Sambungan.class, () -> basisdata.join().sambungan());
    }

    void mulai(SpringApplicationBuilder susunan) {
        try {
            susunan.run();
        } catch (RuntimeException e) {
            close();
            throw sebabTerbaca(e);
        }
    }

    ConfigurableApplicationContext konteks() {
        var ada = konteks;
        if (ada == null) {
            throw new IllegalStateException("belum mulai");
        }
        return ada;
    }

    private static RuntimeException sebabTerbaca(RuntimeException e) {
        for (Throwable sebab = e; sebab != null; sebab = sebab.getCause()) {
            if (sebab instanceof GagalMulai gagal) {
                return gagal;
            }
        }
        return e;
    }

    @Override
    public void close() {
        if (!tertutup.compareAndSet(false, true)) {
            return;
        }
        var ada = konteks;
        if (ada != null) {
            ada.close();
        }
        try {
            basisdata.join().close();
        } catch (CompletionException e) {
            // It never opened, so there is nothing to close; whoever waits for it reports why.
            return;
        }
    }
}
