package id.kinerja.skp.berkas;

import id.kinerja.dokumen.PenerbitDokumen;
import id.kinerja.dokumen.PenerbitDokumen.Pengesahan;
import id.kinerja.skp.cetak.CetakSkp;
import id.kinerja.skp.model.Skp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Some plans at once: tables are asked and written by the one thread of the transaction, pages are made by all cores. */
@Component
class CetakBanyak implements AutoCloseable {

    private final CetakSkp cetak;
    private final PenerbitDokumen penerbit;
    private final ExecutorService pekerja = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().daemon().name("cetak-", 1).factory());

    CetakBanyak(CetakSkp cetak, PenerbitDokumen penerbit) {
        this.cetak = cetak;
        this.penerbit = penerbit;
    }

    private record Satu(Skp skp, PenerbitDokumen.@Nullable Terbitan terbitan, Future<byte[]> isi) {}

    void cetak(List<Skp> semua, PesananBerkas p, Path folder) {
        var kerja = semua.stream().map(s -> mulai(s, p)).toList();
        try {
            for (var satu : kerja) {
                var tujuan = folder.resolve(subfolder(satu.skp()));
                Files.createDirectories(tujuan);
                var nama = CetakSkp.namaBerkas(satu.skp(), p.xlsx() ? "xlsx" : "pdf");
                Files.write(tujuan.resolve(nama), selesaikan(satu));
            }
        } catch (IOException gagal) {
            throw new UncheckedIOException(gagal);
        }
    }

    private Satu mulai(Skp skp, PesananBerkas p) {
        if (p.xlsx()) {
            return new Satu(skp, null, pekerja.submit(() -> cetak.xlsx(skp)));
        }
        var terbitan =
                cetak.permintaan(skp).map(m -> penerbit.siapkan(m, p.dasar())).orElse(null);
        var sah = terbitan == null ? null : terbitan.sah();
        return new Satu(skp, terbitan, pekerja.submit(() -> cetak.gambar(skp, sah)));
    }

    private byte[] selesaikan(Satu satu) {
        var isi = tunggu(satu.isi());
        Function<Pengesahan, byte[]> ulang = sah -> cetak.gambar(satu.skp(), sah);
        return satu.terbitan() == null ? isi : penerbit.catat(satu.terbitan(), isi, ulang);
    }

    private static byte[] tunggu(Future<byte[]> isi) {
        try {
            return isi.get();
        } catch (InterruptedException dihentikan) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(dihentikan);
        } catch (ExecutionException gagal) {
            throw new IllegalStateException(gagal.getCause());
        }
    }

    private static String subfolder(Skp skp) {
        var nama = skp.pegawai().unit().replaceAll("[^\\p{L}\\p{N} ]+", " ").strip();
        return nama.length() > 80 ? nama.substring(0, 80).strip() : nama.isEmpty() ? "Unit" : nama;
    }

    @Override
    public void close() {
        pekerja.shutdownNow();
    }
}
