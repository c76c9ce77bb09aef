package id.kinerja.umpanbalik.taksir;

import id.kinerja.rasch.Dibatalkan;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A folder that is there complete or not at all: written beside under another name and renamed at the end. When the
 * program is stopped before that, the unfinished one is removed.
 */
final class FolderHasil implements AutoCloseable {

    private static final int TUNGGU_DETIK = 20;

    private final Path tujuan;
    private final Path sementara;
    private final @Nullable Path dibuat;
    private final CountDownLatch berhenti = new CountDownLatch(1);
    private final Thread saatHenti;
    private volatile boolean batal;
    private boolean selesai;

    /**
     * @throws BerkasDitolak if the folder exists already with something in it
     */
    FolderHasil(Path tujuan) throws IOException {
        this.tujuan = tujuan.toAbsolutePath().normalize();
        pastikanKosong();
        var induk = this.tujuan.getParent();
        if (induk == null) {
            throw new BerkasDitolak("Folder hasil %s tidak dapat dipakai; pilih folder di bawahnya.".formatted(tujuan));
        }
        dibuat = terluar(induk);
        Files.createDirectories(induk);
        sementara = Files.createTempDirectory(induk, "." + this.tujuan.getFileName() + ".sebagian-");
        saatHenti = Thread.ofPlatform().unstarted(this::dihentikan);
        Runtime.getRuntime().addShutdownHook(saatHenti);
    }

    /** The outermost folder that has to be made for this one; null where all are there. */
    private static @Nullable Path terluar(Path folder) {
        Path hasil = null;
        for (var p = folder; p != null && !Files.exists(p); p = p.getParent()) {
            hasil = p;
        }
        return hasil;
    }

    /** Folders that were made only for a result that did not come about. */
    private void hapusInduk() {
        try {
            for (var p = tujuan.getParent(); dibuat != null && p != null && p.startsWith(dibuat); p = p.getParent()) {
                Files.delete(p);
            }
        } catch (IOException e) {
            // Somebody has put something there meanwhile.
            return;
        }
    }

    private void pastikanKosong() throws IOException {
        if (!Files.exists(tujuan)) {
            return;
        }
        if (!Files.isDirectory(tujuan)) {
            throw new BerkasDitolak("%s sudah ada dan bukan folder. Pilih nama lain untuk --out.".formatted(tujuan));
        }
        try (var isi = Files.list(tujuan)) {
            if (isi.findAny().isPresent()) {
                throw new BerkasDitolak(
                        "Folder hasil %s sudah berisi. Pilih nama lain untuk --out, atau kosongkan dahulu."
                                .formatted(tujuan));
            }
        }
    }

    /** Whether someone pressed Ctrl-C. */
    boolean batal() {
        return batal;
    }

    /**
     * @throws Dibatalkan if someone did
     */
    void pastikanJalan() {
        if (batal) {
            throw new Dibatalkan();
        }
    }

    /** A table that is given up as soon as someone presses Ctrl-C. */
    PenulisCsv tabel(String nama, String kepala) throws IOException {
        return new PenulisCsv(berkas(nama), kepala, this::pastikanJalan);
    }

    Path berkas(String nama) {
        return sementara.resolve(nama);
    }

    void selesai() throws IOException {
        pastikanJalan();
        try {
            Files.move(sementara, tujuan, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.deleteIfExists(tujuan);
            Files.move(sementara, tujuan);
        }
        selesai = true;
    }

    private void dihentikan() {
        batal = true;
        try {
            if (!berhenti.await(TUNGGU_DETIK, TimeUnit.SECONDS)) {
                hapus();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void hapus() {
        if (!Files.exists(sementara)) {
            return;
        }
        try (var isi = Files.walk(sementara)) {
            for (var p : isi.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(p);
            }
        } catch (IOException e) {
            System.err.println("Folder sementara " + sementara + " tidak dapat dihapus; hapuslah sendiri.");
        }
    }

    @Override
    public void close() {
        if (!selesai) {
            hapus();
            hapusInduk();
        }
        berhenti.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(saatHenti);
        } catch (IllegalStateException e) {
            // The program is being stopped: the hook is running already and only waited for this.
            batal = true;
        }
    }
}
