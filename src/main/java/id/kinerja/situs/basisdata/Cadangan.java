package id.kinerja.situs.basisdata;

import id.kinerja.situs.GagalMulai;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Backs up the data folder of an embedded database, and puts it back. While the server runs this is PostgreSQL's own
 * online backup (documentation of PostgreSQL 18, 25.3.4): the files are copied between {@code pg_backup_start} and
 * {@code pg_backup_stop}, and the write-ahead log of that time makes them one state. Everything acknowledged before the
 * copy ended is in it.
 */
public final class Cadangan {

    private static final String BASISDATA = "basisdata";
    private static final String WAL = "pg_wal";
    /** What a server rebuilds for itself, and what only the running one means. */
    private static final Set<String> SEMENTARA = Set.of(
            "pg_dynshmem", "pg_notify", "pg_replslot", "pg_serial", "pg_snapshots", "pg_stat_tmp", "pg_subtrans");

    private static final Set<String> MILIK_YANG_JALAN = Set.of("postmaster.pid", "postmaster.opts");

    private Cadangan() {}

    /** What was copied. */
    public record Ringkas(int berkas, long ukuran, boolean selagiJalan) {}

    /**
     * Backs up into a folder that does not exist yet; it appears when it is whole.
     *
     * @throws GagalMulai with a sentence for people when there is nothing to back up or the target is taken
     */
    public static Ringkas buat(Path data, Path tujuan) throws IOException, SQLException {
        var folder = new FolderData(data.toAbsolutePath().normalize());
        if (!Files.isDirectory(folder.basisdata())) {
            throw new GagalMulai("Tidak ada basis data bawaan di %s: sebut foldernya dengan --data.".formatted(data));
        }
        if (Files.exists(tujuan)) {
            throw new GagalMulai("%s sudah ada: pilih nama folder yang baru untuk cadangan ini.".formatted(tujuan));
        }
        var sementara = tujuan.toAbsolutePath().resolveSibling(tujuan.getFileName() + ".belum-utuh");
        buang(sementara);
        Files.createDirectories(sementara);
        var salin = new SalinBerkas(folder.akar(), sementara);
        var jalan = salinBasisdata(folder, salin);
        salin.folder("berkas", Cadangan::belumUtuh);
        for (var nama : Set.of("sandi-basisdata", "kunci-audit", "kunci-faktor")) {
            if (Files.exists(folder.akar().resolve(nama))) {
                salin.berkas(folder.akar().resolve(nama));
            }
        }
        salin.tulisDaftar();
        Files.move(sementara, tujuan.toAbsolutePath(), StandardCopyOption.ATOMIC_MOVE);
        return new Ringkas(salin.banyak(), salin.ukuran(), jalan);
    }

    /** With the folder's lock in hand and no server on it the files lie still; otherwise the server is asked. */
    private static boolean salinBasisdata(FolderData folder, SalinBerkas salin) throws IOException, SQLException {
        try (var kunci = KunciFolder.coba(folder.akar()).orElse(null)) {
            if (kunci != null && folder.peladen().isEmpty()) {
                salin.folder(BASISDATA, satu -> MILIK_YANG_JALAN.contains(satu.toString()));
                return false;
            }
        }
        var port = folder.port()
                .orElseThrow(() -> new GagalMulai(
                        "Folder data %s sedang dibuka: ulangi setelah program siap.".formatted(folder.akar())));
        var url = "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port);
        try (var koneksi = DriverManager.getConnection(url, "postgres", folder.sandi())) {
            salinSelagiJalan(koneksi, folder, salin);
        }
        return true;
    }

    private static void salinSelagiJalan(Connection koneksi, FolderData folder, SalinBerkas salin)
            throws IOException, SQLException {
        // The slot keeps the log that is written meanwhile; it is temporary and goes with the connection.
        baca(koneksi, "SELECT pg_create_physical_replication_slot('kinerja_cadangan', true, true)::text");
        var awal = baca(koneksi, "SELECT pg_walfile_name(pg_backup_start('kinerja', true))");
        salin.folder(BASISDATA, Cadangan::dilewati);
        try (var tanya = koneksi.createStatement();
                var jawab = tanya.executeQuery(
                        "SELECT pg_walfile_name(lsn), labelfile FROM pg_backup_stop(wait_for_archive => false)")) {
            jawab.next();
            salin.tulis(BASISDATA + "/backup_label", jawab.getString(2));
            salinWal(folder, salin, awal, jawab.getString(1));
        }
    }

    private static boolean dilewati(Path satu) {
        var teratas = satu.getName(0).toString();
        return SEMENTARA.contains(teratas) || teratas.equals(WAL) || MILIK_YANG_JALAN.contains(satu.toString());
    }

    private static void salinWal(FolderData folder, SalinBerkas salin, String awal, String akhir) throws IOException {
        try (Stream<Path> isi = Files.list(folder.basisdata().resolve(WAL))) {
            for (var satu : isi.sorted().toList()) {
                var nama = satu.getFileName().toString();
                if (nama.matches("[0-9A-F]{24}") && nama.compareTo(awal) >= 0 && nama.compareTo(akhir) <= 0) {
                    salin.berkas(satu);
                }
            }
        }
    }

    private static String baca(Connection koneksi, String sql) throws SQLException {
        try (var tanya = koneksi.createStatement();
                var jawab = tanya.executeQuery(sql)) {
            jawab.next();
            return jawab.getString(1);
        }
    }

    /** An upload that is still being written. */
    private static boolean belumUtuh(Path satu) {
        return satu.toString().endsWith(".tmp");
    }

    /**
     * Puts a backup into a data folder that holds nothing yet. Each file is compared with its note first.
     *
     * @throws GagalMulai when the backup is not whole, or the folder is taken
     */
    public static Ringkas pulihkan(Path cadangan, Path data) throws IOException {
        var asal = cadangan.toAbsolutePath().normalize();
        if (!Files.isRegularFile(asal.resolve(SalinBerkas.DAFTAR))) {
            throw new GagalMulai(
                    "%s bukan cadangan yang utuh: %s tidak ada di dalamnya.".formatted(cadangan, SalinBerkas.DAFTAR));
        }
        var rusak = SalinBerkas.tidakCocok(asal);
        if (!rusak.isEmpty()) {
            throw new GagalMulai(
                    "Cadangan %s rusak: %s hilang atau berubah. Pakai cadangan yang lain.".formatted(cadangan, rusak));
        }
        if (terisi(data)) {
            throw new GagalMulai("Folder data %s sudah berisi: pindahkan dahulu, atau pilih folder lain dengan --data."
                    .formatted(data));
        }
        var sementara = data.toAbsolutePath().normalize().resolveSibling(data.getFileName() + ".belum-utuh");
        buang(sementara);
        var salin = new SalinBerkas(asal, sementara);
        salin.folder("", satu -> satu.toString().equals(SalinBerkas.DAFTAR));
        Files.deleteIfExists(data);
        Files.move(sementara, data.toAbsolutePath().normalize(), StandardCopyOption.ATOMIC_MOVE);
        return new Ringkas(salin.banyak(), salin.ukuran(), false);
    }

    private static boolean terisi(Path data) throws IOException {
        if (!Files.exists(data)) {
            return false;
        }
        try (Stream<Path> isi = Files.list(data)) {
            return isi.findAny().isPresent();
        }
    }

    private static void buang(Path folder) throws IOException {
        if (Files.exists(folder)) {
            FolderData.buang(folder);
        }
    }
}
