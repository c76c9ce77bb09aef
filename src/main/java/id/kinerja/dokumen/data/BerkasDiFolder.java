package id.kinerja.dokumen.data;

import static kinerja.tabel.Tables.DOKUMEN_BERKAS;

import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Format;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.TidakDitemukan;
import id.kinerja.bersama.Uuid7;
import id.kinerja.dokumen.BerkasId;
import id.kinerja.dokumen.PenyimpanBerkas;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Files in a folder that every copy of the program shares: written beside, then moved into place. */
@Repository
class BerkasDiFolder implements PenyimpanBerkas {

    private static final long MAKS = 10L * 1024 * 1024;
    private static final int KEPALA = 16;
    private static final int NAMA_MAKS = 200;

    private final DSLContext sql;
    private final Clock jam;
    private final Path folder;

    BerkasDiFolder(DSLContext sql, Clock jam, @Value("${kinerja.berkas:./data/berkas}") String folder) {
        this.sql = sql;
        this.jam = jam;
        this.folder = Path.of(folder).toAbsolutePath();
    }

    @Override
    public BerkasId simpan(InputStream isi, String namaAsli, Pelaku pelaku) {
        try {
            var nama = bersih(namaAsli);
            Files.createDirectories(folder);
            var sementara = Files.createTempFile(folder, "unggah-", ".tmp");
            try {
                salin(isi, sementara);
                var jenis = JenisBerkas.kenali(kepala(sementara), nama)
                        .orElseThrow(() -> new AturanDilanggar("dokumen.tolak.jenis"));
                jenis.bersihkan(sementara);
                var ukuran = Files.size(sementara);
                var sidik = sidik(sementara);
                tempatkan(sementara, letak(sidik));
                return catat(sidik, nama, jenis, ukuran, pelaku);
            } finally {
                Files.deleteIfExists(sementara);
            }
        } catch (IOException gagal) {
            throw new UncheckedIOException(gagal);
        }
    }

    private static void salin(InputStream isi, Path tujuan) throws IOException {
        long jumlah = 0;
        try (var keluar = Files.newOutputStream(tujuan)) {
            var potongan = new byte[64 * 1024];
            for (var n = isi.read(potongan); n >= 0; n = isi.read(potongan)) {
                jumlah += n;
                if (jumlah > MAKS) {
                    throw new AturanDilanggar("dokumen.tolak.terlalu-besar", Format.ukuran(MAKS));
                }
                keluar.write(potongan, 0, n);
            }
        }
        if (jumlah == 0) {
            throw new AturanDilanggar("dokumen.tolak.kosong");
        }
    }

    private static String sidik(Path berkas) throws IOException {
        var sha = sha256();
        try (var isi = new DigestInputStream(Files.newInputStream(berkas), sha)) {
            isi.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    private static byte[] kepala(Path berkas) throws IOException {
        try (var isi = Files.newInputStream(berkas)) {
            return isi.readNBytes(KEPALA);
        }
    }

    private static void tempatkan(Path sementara, Path tujuan) throws IOException {
        Files.createDirectories(tujuan.getParent());
        if (Files.exists(tujuan)) {
            return;
        }
        try {
            Files.move(sementara, tujuan, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException lintasPerangkat) {
            Files.move(sementara, tujuan, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private BerkasId catat(String sidik, String nama, JenisBerkas jenis, long ukuran, Pelaku pelaku) {
        var id = new BerkasId(Uuid7.baru());
        sql.insertInto(DOKUMEN_BERKAS)
                .set(DOKUMEN_BERKAS.ID, id.nilai())
                .set(DOKUMEN_BERKAS.SIDIK, sidik)
                .set(DOKUMEN_BERKAS.NAMA, nama)
                .set(DOKUMEN_BERKAS.TIPE, jenis.tipe())
                .set(DOKUMEN_BERKAS.UKURAN, ukuran)
                .set(DOKUMEN_BERKAS.DIUNGGAH, OffsetDateTime.now(jam))
                .set(DOKUMEN_BERKAS.PENGUNGGAH_AKUN_ID, pelaku.akun().nilai())
                .execute();
        return id;
    }

    @Override
    public Berkas buka(BerkasId id) {
        return sql.selectFrom(DOKUMEN_BERKAS)
                .where(DOKUMEN_BERKAS.ID.eq(id.nilai()))
                .fetchOptional(b -> new Berkas(letak(b.getSidik()), b.getNama(), b.getTipe(), b.getUkuran()))
                .filter(b -> Files.isRegularFile(b.letak()))
                .orElseThrow(() -> new TidakDitemukan(id));
    }

    @Override
    public void hapus(Collection<BerkasId> id) {
        var b = DOKUMEN_BERKAS;
        var sidik = Set.copyOf(sql.deleteFrom(b)
                .where(b.ID.in(id.stream().map(BerkasId::nilai).toList()))
                .returning(b.SIDIK)
                .fetch(b.SIDIK));
        if (!sidik.isEmpty()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    buangIsi(sidik);
                }
            });
        }
    }

    private void buangIsi(Set<String> sidik) {
        var b = DOKUMEN_BERKAS;
        var masih = Set.copyOf(sql.selectDistinct(b.SIDIK)
                .from(b)
                .where(b.SIDIK.in(sidik))
                .orderBy(b.SIDIK)
                .fetch(b.SIDIK));
        try {
            for (var s : sidik) {
                if (!masih.contains(s)) {
                    Files.deleteIfExists(letak(s));
                }
            }
        } catch (IOException gagal) {
            throw new UncheckedIOException(gagal);
        }
    }

    private Path letak(String sidik) {
        return folder.resolve(sidik.substring(0, 2)).resolve(sidik);
    }

    private static String bersih(String namaAsli) {
        var nama = namaAsli.replace('\\', '/');
        nama = nama.substring(nama.lastIndexOf('/') + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cs}<>:\"|?*]", "_")
                .strip();
        if (nama.isEmpty()) {
            return "berkas";
        }
        return nama.length() > NAMA_MAKS ? nama.substring(nama.length() - NAMA_MAKS) : nama;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException mustahil) {
            throw new IllegalStateException(mustahil);
        }
    }
}
