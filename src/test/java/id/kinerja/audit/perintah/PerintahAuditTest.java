package id.kinerja.audit.perintah;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.audit.Jejak;
import id.kinerja.audit.data.LogTersimpan;
import id.kinerja.audit.data.TitikTersimpan;
import id.kinerja.audit.model.CatatanBertanda;
import id.kinerja.audit.model.KunciPemeriksa;
import id.kinerja.audit.model.TepiPohon;
import id.kinerja.audit.model.TitikPeriksa;
import id.kinerja.audit.urutan.LogUji;
import id.kinerja.bersama.Perintah;
import id.kinerja.uji.UjiWeb;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import picocli.CommandLine;

/** The audit commands as an inspector runs them. */
@UjiWeb
class PerintahAuditTest {

    private static final int BANYAK = 300;

    @TempDir
    Path folder;

    @Autowired
    private BeanFactory layanan;

    @Autowired
    private Jejak jejak;

    @Autowired
    private LogUji logUji;

    @Autowired
    private LogTersimpan log;

    @Autowired
    private TitikTersimpan titik;

    @Autowired
    private TransactionTemplate transaksi;

    private record Keluaran(int kode, String keluar, String galat) {}

    @BeforeEach
    void tigaRatusEntri(DSLContext db) throws Exception {
        db.execute("TRUNCATE audit_jejak, audit_fakta, audit_log, audit_simpul, audit_titik, audit_saksi");
        logUji.dirikan();
        transaksi.executeWithoutResult(_ -> {
            for (var n = 0; n < BANYAK; n++) {
                jejak.catat(null, "uji.perbuatan", "Uji", "objek-" + n, "");
            }
        });
        logUji.urutkanDanTandatangani();
    }

    @Test
    void a_witness_signs_on_her_own_machine_and_the_log_takes_it_in() throws Exception {
        var rahasia = folder.resolve("rahasia");
        var kunciSaksi = jalankan(new PerintahKunciSaksi(), "inspektorat.contoh", rahasia.toString())
                .keluar();
        assertThat(jalankan(new PerintahKunciSaksi(), "inspektorat.contoh", rahasia.toString())
                        .kode())
                .isEqualTo(1);
        var berkas = simpan("titik", jalankan(new PerintahTitik()).keluar());
        var bertanda = simpan(
                "bertanda",
                jalankan(new PerintahSaksikan(), berkas, "--kunci-log", kunciLog(), "--kunci", rahasia.toString())
                        .keluar());
        assertThat(jalankan(new PerintahTerimaSaksi(), bertanda, "--kunci", kunciSaksi)
                        .kode())
                .isZero();
        titik.terakhir().orElseThrow().catatan().periksa(KunciPemeriksa.baca(kunciSaksi));
        assertThat(jalankan(new PerintahVerifikasi(), "--titik", bertanda).keluar())
                .contains("Log utuh");
    }

    @Test
    void a_checkpoint_of_another_log_is_neither_signed_nor_taken_in() throws Exception {
        var rahasia = folder.resolve("rahasia").toString();
        var kunciSaksi = jalankan(new PerintahKunciSaksi(), "inspektorat.contoh", rahasia)
                .keluar();
        var palsu =
                simpan("palsu", titik.terakhir().orElseThrow().catatan().teks().replaceFirst("\n\\d+\n", "\n7\n"));
        var ditolak = jalankan(new PerintahSaksikan(), palsu, "--kunci-log", kunciLog(), "--kunci", rahasia);
        assertThat(ditolak.kode()).isEqualTo(1);
        assertThat(ditolak.galat()).contains("Tidak ditandatangani");
        assertThat(jalankan(new PerintahTerimaSaksi(), palsu, "--kunci", kunciSaksi)
                        .kode())
                .isEqualTo(1);
        assertThat(jalankan(new PerintahVerifikasi(), "--titik", palsu).kode()).isEqualTo(1);
    }

    @Test
    void exported_tiles_make_up_the_checkpoint_again() throws Exception {
        assertThat(jalankan(new PerintahEkspor(), folder.resolve("log").toString())
                        .kode())
                .isZero();
        var akar = folder.resolve("log");
        var isi = CatatanBertanda.baca(Files.readString(akar.resolve("checkpoint")));
        isi.periksa(KunciPemeriksa.baca(kunciLog()));
        var titikPeriksa = TitikPeriksa.baca(isi.badan());
        var penuh = Files.readAllBytes(akar.resolve("tile/0/000"));
        assertThat(penuh).hasSize(256 * 32);
        var tepi = TepiPohon.kosong();
        for (var n = 0; n < 256; n++) {
            tepi.tambah(sidik(penuh, n), (_, _, _) -> {});
        }
        var sisa = (int) (titikPeriksa.ukuran() % 256);
        var ekor = Files.readAllBytes(akar.resolve("tile/0/001.p/" + sisa));
        for (var n = 0; n < sisa; n++) {
            tepi.tambah(sidik(ekor, n), (_, _, _) -> {});
        }
        assertThat(tepi.akar()).isEqualTo(titikPeriksa.akar());
        assertThat(akar.resolve("tile/1/000.p/1")).hasSize(32);
        assertThat(Files.readString(akar.resolve("tile/entries/000"), StandardCharsets.ISO_8859_1))
                .contains("uji.perbuatan");
    }

    @Test
    void what_is_no_receipt_is_refused_with_a_sentence() throws Exception {
        var hasil = jalankan(new PerintahPeriksaBukti(), simpan("bukan", "halo"), "--kunci", kunciLog());
        assertThat(hasil.kode()).isEqualTo(1);
        assertThat(hasil.galat()).contains("bukan resi Kinerja");
        var tidakAda = jalankan(new PerintahPeriksaBukti(), "/tidak/ada", "--kunci", kunciLog());
        assertThat(tidakAda.galat()).contains("tidak dapat dibaca");
    }

    private String kunciLog() {
        return log.keadaan().orElseThrow().kunci();
    }

    private static id.kinerja.audit.model.Sidik sidik(byte[] ubin, int nomor) {
        return id.kinerja.audit.model.Sidik.dari(java.util.Arrays.copyOfRange(ubin, nomor * 32, nomor * 32 + 32));
    }

    private String simpan(String nama, String isi) throws Exception {
        return Files.writeString(folder.resolve(nama), isi).toString();
    }

    private Keluaran jalankan(Perintah perintah, String... isian) {
        var keluar = new ByteArrayOutputStream();
        var galat = new ByteArrayOutputStream();
        var asliKeluar = System.out;
        var asliGalat = System.err;
        System.setOut(new PrintStream(keluar, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(galat, true, StandardCharsets.UTF_8));
        try {
            new CommandLine(perintah).parseArgs(isian);
            var kode = perintah.jalankan(layanan);
            return new Keluaran(kode, keluar.toString(StandardCharsets.UTF_8), galat.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(asliKeluar);
            System.setErr(asliGalat);
        }
    }
}
