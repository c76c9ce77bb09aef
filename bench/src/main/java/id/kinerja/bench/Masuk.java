package id.kinerja.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Many people who sign in at the same moment, and what somebody who is in already feels of it. */
@Command(
        name = "masuk",
        mixinStandardHelpOptions = true,
        description = "Banyak orang masuk serentak: masuk/s, memori, dan halaman orang yang sudah di dalam.")
final class Masuk implements Callable<Integer> {

    private static final int PEMANASAN = 200;

    @Mixin
    private final Pilihan pilihan = new Pilihan();

    @Option(names = "--orang", defaultValue = "300", description = "Orang yang masuk serentak (bawaan: 300).")
    private int orang;

    @Override
    public Integer call() throws IOException, InterruptedException, SQLException {
        System.out.println(Mesin.sebut());
        try (var peladen = Peladen.mulai(pilihan, pilihan.folder());
                var klien = HttpClient.newHttpClient()) {
            var nip = nip(peladen);
            var didalam = new Pengunjung(klien, peladen.alamat());
            didalam.masuk(nip.getFirst());
            for (var i = 0; i < PEMANASAN; i++) {
                didalam.buka("/hari-ini");
            }
            laporkan("Sebelumnya", lamaHalaman(didalam, () -> false));
            ukur(peladen, klien, nip, didalam);
        }
        return 0;
    }

    private void ukur(Peladen peladen, HttpClient klien, List<String> nip, Pengunjung didalam)
            throws IOException, InterruptedException {
        var awal = System.nanoTime();
        try (var benang = Executors.newVirtualThreadPerTaskExecutor()) {
            var semua = nip.stream()
                    .map(n -> benang.submit(() -> new Pengunjung(klien, peladen.alamat()).masuk(n)))
                    .toList();
            var lama = lamaHalaman(didalam, () -> semua.stream().anyMatch(s -> !s.isDone()));
            var detik = (System.nanoTime() - awal) / 1e9;
            var berhasil = 0;
            for (var satu : semua) {
                berhasil += satu.get() ? 1 : 0;
            }
            System.out.printf(
                    "%d dari %d orang masuk dalam %.1f s: %.1f masuk/s; memori program %.0f MB (tertinggi %.0f MB)%n",
                    berhasil,
                    nip.size(),
                    detik,
                    nip.size() / detik,
                    peladen.program().rss(),
                    peladen.program().rssTertinggi());
            laporkan("Sementara itu", lama);
        } catch (ExecutionException e) {
            throw new IOException("Tidak semua permintaan masuk terjawab: " + e.getCause(), e);
        }
    }

    private static void laporkan(String kapan, List<Integer> lama) {
        var r = Catatan.Ringkasan.dari(lama);
        System.out.printf(
                "%s beranda orang yang sudah di dalam: %d kali, p50 %d, p95 %d, p99 %d, terlama %d ms%n",
                kapan, r.jumlah(), r.p50(), r.p95(), r.p99(), r.terlama());
    }

    /** One page after the other, at least a hundred, and for as long as the others are on their way. */
    private static List<Integer> lamaHalaman(Pengunjung didalam, BooleanSupplier masih)
            throws IOException, InterruptedException {
        var hasil = new ArrayList<Integer>();
        while (hasil.size() < 100 || masih.getAsBoolean()) {
            var awal = System.nanoTime();
            var jawaban = didalam.buka("/hari-ini");
            hasil.add(jawaban.status() == 200 ? (int) ((System.nanoTime() - awal) / 1_000_000) : Catatan.GAGAL);
        }
        return hasil;
    }

    private List<String> nip(Peladen peladen) throws IOException, SQLException {
        try (var koneksi = new Basisdata(peladen.folder()).sambung();
                var tanya = koneksi.prepareStatement("SELECT nip FROM akses_akun ORDER BY md5(nip) LIMIT ?")) {
            tanya.setInt(1, orang);
            var hasil = new ArrayList<String>();
            try (var jawaban = tanya.executeQuery()) {
                while (jawaban.next()) {
                    hasil.add(jawaban.getString(1));
                }
            }
            return hasil;
        }
    }
}
