package id.kinerja.umpanbalik.taksir;

import id.kinerja.rasch.Kemajuan;
import java.io.Console;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Shows on the terminal how far the work has come, on one line that is written over. */
final class KemajuanTerminal implements Kemajuan {

    private static final Locale INDONESIA = Locale.of("id");
    private static final long JEDA_NANO = 100_000_000L;

    private final BooleanSupplier batal;
    private final boolean terminal =
            Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    private long terakhir;

    KemajuanTerminal(BooleanSupplier batal) {
        this.batal = batal;
    }

    @Override
    public boolean lapor(String tahap, int ke, double langkah) {
        tulis(String.format(INDONESIA, "Menaksir: sapuan %d, langkah terbesar %.2e logit", ke, langkah));
        return !batal.getAsBoolean();
    }

    synchronized void membaca(int persen) {
        tulis("Membaca: %d %%".formatted(persen));
    }

    private synchronized void tulis(String kalimat) {
        long kini = System.nanoTime();
        if (terminal && kini - terakhir > JEDA_NANO) {
            System.err.print("\r\u001b[K" + kalimat);
            terakhir = kini;
        }
    }

    synchronized void selesai() {
        if (terminal) {
            System.err.print("\r\u001b[K");
        }
    }
}
