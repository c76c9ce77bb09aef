package id.kinerja.umpanbalik.taksir;

import id.kinerja.bersama.PerintahMandiri;
import id.kinerja.rasch.Bebas;
import id.kinerja.rasch.DataDitolak;
import id.kinerja.rasch.Dibatalkan;
import id.kinerja.rasch.GudangNilai;
import id.kinerja.rasch.Rancangan;
import id.kinerja.rasch.Setelan;
import id.kinerja.rasch.Skala;
import id.kinerja.rasch.TakKonvergen;
import id.kinerja.rasch.Taksiran;
import id.kinerja.rasch.besar.PenaksirBesar;
import id.kinerja.rasch.tahap2.PengukurPasangan;
import id.kinerja.rasch.tahap2.Ragam;
import id.kinerja.rasch.tahap2.Tahap2;
import id.kinerja.rasch.taksir.Keterhubungan;
import id.kinerja.rasch.taksir.Pekerja;
import id.kinerja.rasch.taksir.Penaksir;
import id.kinerja.rasch.tanda.BahanTanda;
import id.kinerja.rasch.tanda.PemeriksaTanda;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code umpanbalik taksir RATINGS.csv --out DIR}. */
@Command(
        name = "taksir",
        description = "Mengukur penilai, orang yang dinilai, dan butir dari berkas nilai (ratee,rater,item,rating)."
                + " Tanpa basis data.")
public final class PerintahTaksir implements PerintahMandiri {

    private static final long NILAI_CUPLIKAN = 1_000_000;

    @Parameters(paramLabel = "RATINGS.csv", description = "Berkas CSV dengan kolom ratee, rater, item, rating.")
    private Path berkas = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "Folder hasil; dibuat baru.")
    private Path keluar = Path.of("");

    @Option(
            names = "--level",
            paramLabel = "MIN..MAX",
            converter = SkalaTertulis.class,
            description = "Kategori terendah dan tertinggi (bawaan: yang terdapat dalam berkas).")
    private @Nullable Skala level;

    @Option(
            names = "--gabung-kosong",
            description = "Keluarkan kategori yang tidak pernah dipakai dari skala, dan sebutkan.")
    private boolean gabungKosong;

    @Option(
            names = "--bebas",
            paramLabel = "FASET",
            defaultValue = "ratee",
            converter = BebasTertulis.class,
            description = "Faset yang reratanya bebas: ratee atau rater (bawaan: ratee). Yang lain berpusat di 0.")
    private Bebas bebas = Bebas.RATEE;

    @Option(
            names = "--map",
            paramLabel = "ST,SA",
            converter = BilanganKoma.class,
            description = "Penaksiran berpenalti dengan simpangan baku ratee dan rater, mis. 1,0.5.")
    private @Nullable Deret map;

    @Option(
            names = "--tahap2",
            paramLabel = "ST2,SA2,SD2",
            converter = BilanganKoma.class,
            description = "Ragam tahap dua: ratee, rater, pandangan khas; atau kata \"taksir\" (bawaan: 1,0.36,0.64).")
    private @Nullable Deret tahap2;

    @Option(
            names = "--toleransi",
            paramLabel = "LOGIT",
            defaultValue = "1e-6",
            description = "Berhenti bila tidak ada langkah yang lebih besar (bawaan: 1e-6).")
    private double toleransi;

    @Option(names = "--utas", paramLabel = "JUMLAH", description = "Utas (bawaan: sebanyak prosesor).")
    private int utas = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--jangkar",
            paramLabel = "elemen.csv",
            description = "Butir dan ambang dibekukan pada hasil terdahulu, agar nilai yang datang terlambat tidak"
                    + " menggesernya.")
    private @Nullable Path jangkar;

    @Option(
            names = "--besar",
            description = "Untuk puluhan juta nilai: butir dan ambang dari cuplikan sejuta nilai, lalu dibekukan;"
                    + " nilai disimpan pada berkas sementara di cakram, bukan di memori.")
    private boolean besar;

    @Option(
            names = "--terpisah",
            description = "Taksir juga kelompok penilai yang tidak tersambung, tiap-tiapnya dengan titik nol sendiri;"
                    + " tanpa pilihan ini berkas seperti itu ditolak.")
    private boolean terpisah;

    @Override
    public String kelompok() {
        return "umpanbalik";
    }

    @Override
    public int jalankan() {
        try {
            var setelan = setelan();
            try (var folder = new FolderHasil(keluar)) {
                laksanakan(setelan, folder);
            }
            return 0;
        } catch (BerkasDitolak e) {
            e.kalimat().forEach(System.err::println);
        } catch (DataDitolak | TakKonvergen | Dibatalkan | IllegalArgumentException e) {
            System.err.println(e.getMessage());
        } catch (IOException | UncheckedIOException e) {
            System.err.println(PesanBerkas.dari(e, berkas, keluar));
        } catch (OutOfMemoryError e) {
            System.err.println("Memori tidak cukup untuk berkas ini. Jalankan dengan lebih banyak, mis. java -Xmx4g.");
        }
        System.err.println("Tidak ada hasil yang ditulis.");
        return 1;
    }

    private Setelan setelan() {
        var s = Setelan.BAWAAN.denganBebas(bebas).denganToleransi(toleransi).denganUtas(utas);
        if (map != null && map.isi().size() != 2) {
            throw new IllegalArgumentException("--map memerlukan dua bilangan: simpangan baku ratee dan rater.");
        }
        if (tahap2 != null && tahap2.isi().size() != 3 && !tahap2.isi().isEmpty()) {
            throw new IllegalArgumentException("--tahap2 memerlukan tiga ragam (ratee, rater, khas) atau kata taksir.");
        }
        ragam();
        return map == null ? s : s.denganPenalti(map.ke(0), map.ke(1));
    }

    /** The variance components as given; empty when they are to be estimated. */
    private Optional<Ragam> ragam() {
        if (tahap2 == null) {
            return Optional.of(Ragam.BAWAAN);
        }
        return tahap2.isi().isEmpty()
                ? Optional.empty()
                : Optional.of(new Ragam(tahap2.ke(0), tahap2.ke(1), tahap2.ke(2)));
    }

    private void laksanakan(Setelan setelan, FolderHasil folder) throws IOException {
        var kemajuan = new KemajuanTerminal(folder::batal);
        try {
            var hasil = ukur(setelan, folder, kemajuan);
            folder.selesai();
            kemajuan.selesai();
            LaporanAkhir.sampaikan(hasil, keluar);
        } finally {
            kemajuan.selesai();
        }
    }

    private Hasil ukur(Setelan setelan, FolderHasil folder, KemajuanTerminal kemajuan) throws IOException {
        try (var peta = BacaNilai.buka(berkas);
                var pekerja = new Pekerja(setelan.utas());
                var gudang = besar ? new GudangNilai(folder.berkas("nilai.sementara")) : null) {
            var beku = jangkar == null ? null : BacaJangkar.baca(jangkar);
            var baca = new BacaNilai(peta, beku == null ? level : beku.skala(level), kategoriKosong(), pekerja, gudang);
            var masukan = baca.baca(kemajuan::membaca, folder::batal);
            Keterbandingan.pastikan(masukan.rancangan(), terpisah, new CariBaris(peta));
            var sidik = CompletableFuture.supplyAsync(peta::sidik);
            var taksiran = taksir(setelan, masukan.rancangan(), beku, kemajuan);
            var hasil = lengkapi(masukan, taksiran, pekerja, folder);
            kemajuan.selesai();
            new TulisHasil(folder, hasil).tulis();
            new Ringkasan(hasil, sidik.join()).tulis(folder.berkas("ringkasan.json"));
            return hasil;
        }
    }

    private KategoriKosong kategoriKosong() {
        if (jangkar != null) {
            return KategoriKosong.BIARKAN;
        }
        return gabungKosong ? KategoriKosong.KELUARKAN : KategoriKosong.TOLAK;
    }

    private Taksiran taksir(Setelan setelan, Rancangan d, @Nullable BacaJangkar beku, KemajuanTerminal kemajuan) {
        if (beku != null) {
            return new Penaksir(setelan.denganJangkar(beku.untuk(d)), kemajuan).taksir(d);
        }
        if (besar) {
            var penaksir = new PenaksirBesar(setelan, kemajuan, NILAI_CUPLIKAN);
            return penaksir.taksir(d, penaksir.kalibrasi(d));
        }
        return new Penaksir(setelan, kemajuan).taksir(d);
    }

    private Hasil lengkapi(Masukan masukan, Taksiran taksiran, Pekerja pekerja, FolderHasil folder) {
        var d = taksiran.rancangan();
        var pasangan = PengukurPasangan.ukur(taksiran, pekerja);
        folder.pastikanJalan();
        var kedua = new Tahap2(d, pasangan, Tahap2.Peran.satu(d));
        var hasil2 = kedua.ukur(ragam().orElseGet(kedua::taksirRagam), pekerja);
        folder.pastikanJalan();
        var hubung = Keterhubungan.periksa(taksiran.dipakai());
        var tanda = PemeriksaTanda.periksa(new BahanTanda(taksiran, pasangan, hasil2, Optional.empty()), hubung);
        return new Hasil(masukan, taksiran, pasangan, hasil2, tanda, hubung);
    }
}
