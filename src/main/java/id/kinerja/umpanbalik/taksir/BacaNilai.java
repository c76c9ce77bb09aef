package id.kinerja.umpanbalik.taksir;

import id.kinerja.rasch.Bagian;
import id.kinerja.rasch.Bentrok;
import id.kinerja.rasch.DataDitolak;
import id.kinerja.rasch.GudangNilai;
import id.kinerja.rasch.Nama;
import id.kinerja.rasch.Rancangan;
import id.kinerja.rasch.Skala;
import id.kinerja.rasch.SusunRancangan;
import id.kinerja.rasch.taksir.Pekerja;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Reads {@code ratee,rater,item,rating}: strictly, in stretches on several threads, the same whatever their number. */
final class BacaNilai {

    private static final int GESER = 128;

    private final PetaBerkas berkas;
    private final @Nullable Skala batas;
    private final KategoriKosong kosong;
    private final Pekerja pekerja;
    private final @Nullable GudangNilai gudang;

    /**
     * @param batas lowest and highest mark of the scale; null takes what occurs
     * @param kosong what is done with categories that nobody used
     * @param gudang where ratings are kept; null keeps them on the heap
     */
    BacaNilai(
            PetaBerkas berkas,
            @Nullable Skala batas,
            KategoriKosong kosong,
            Pekerja pekerja,
            @Nullable GudangNilai gudang) {
        this.berkas = berkas;
        this.batas = batas;
        this.kosong = kosong;
        this.pekerja = pekerja;
        this.gudang = gudang;
    }

    /**
     * @param persen hears how much has been read
     * @throws BerkasDitolak if any line is wrong; nothing is guessed
     */
    Masukan baca(IntConsumer persen, BooleanSupplier batal) {
        var kepala = Kepala.baca(berkas.barisPertama());
        var potong = new PotongBaca[berkas.banyakPotong()];
        var sudah = new AtomicInteger();
        pekerja.kerjakan(potong.length, k -> {
            if (batal.getAsBoolean()) {
                throw new id.kinerja.rasch.Dibatalkan();
            }
            var isi = berkas.potong(k);
            potong[k] = new PotongBaca(isi, kepala, batas);
            potong[k].baca(isi.length);
            if (gudang != null) {
                potong[k].lembaran.pindahkan(gudang);
            }
            persen.accept((int) (100L * sudah.incrementAndGet() / potong.length));
        });
        pastikanBenar(potong);
        return susun(potong);
    }

    private static void pastikanBenar(PotongBaca[] potong) {
        var kalimat = new ArrayList<String>();
        long baris = 2;
        long banyak = 0;
        for (var p : potong) {
            for (var s : p.salah) {
                if (kalimat.size() < PotongBaca.SALAH_MAKS) {
                    kalimat.add("Baris %d: %s.".formatted(baris + s.baris(), s.kalimat()));
                }
            }
            banyak += p.banyakSalah;
            baris += p.baris;
        }
        if (banyak > kalimat.size()) {
            kalimat.add("… dan %d baris salah lagi.".formatted(banyak - kalimat.size()));
        }
        if (!kalimat.isEmpty()) {
            throw new BerkasDitolak(kalimat);
        }
    }

    private Masukan susun(PotongBaca[] potong) {
        var kali = new long[2 * GESER];
        long baris = 0;
        for (var p : potong) {
            for (int l = 0; l < kali.length; l++) {
                kali[l] += p.kali[l];
            }
            baris += p.lembaran.banyakNilai();
        }
        if (baris == 0) {
            throw new BerkasDitolak("Berkas tidak memuat satu nilai pun di bawah baris kepala.");
        }
        var rentang = new RentangNilai(kali, batas, potong);
        var takDipakai = rentang.kosong();
        if (!takDipakai.isEmpty() && kosong == KategoriKosong.TOLAK) {
            throw new BerkasDitolak(rentang.kalimatKosong(takDipakai));
        }
        var digabung = kosong == KategoriKosong.KELUARKAN ? takDipakai : List.<Integer>of();
        for (var p : potong) {
            if (!digabung.isEmpty()) {
                p.lembaran.gantiLabel(rentang.peta(digabung));
            }
        }
        var skala = new Skala(rentang.terendah(), rentang.tertinggi() - digabung.size());
        var d = rancangan(potong, skala);
        return new Masukan(d, baris, baris - d.banyakNilai(), digabung);
    }

    private Rancangan rancangan(PotongBaca[] potong, Skala skala) {
        var ratee = gabung(potong, p -> p.ratee);
        var rater = gabung(potong, p -> p.rater);
        var butir = gabung(potong, p -> p.butir);
        var bagian = new ArrayList<Bagian>();
        for (var p : potong) {
            bagian.add(new Bagian(p.lembaran, peta(p.ratee, ratee), peta(p.rater, rater), peta(p.butir, butir)));
        }
        try {
            return SusunRancangan.susun(new Nama(urut(ratee), urut(rater), urut(butir)), skala, bagian, gudang);
        } catch (Bentrok b) {
            throw new BerkasDitolak(new CariBaris(berkas).bentrok(b));
        } catch (ArithmeticException e) {
            throw new DataDitolak("Berkas memuat lebih dari 2 miliar nilai. Bagi menurut kelompok penilai.");
        }
    }

    /** All names, numbered by their order. */
    private static Map<String, Integer> gabung(PotongBaca[] potong, Function<PotongBaca, KamusBita> kamus) {
        var semua = new HashMap<String, Integer>();
        for (var p : potong) {
            kamus.apply(p).nama().forEach(n -> semua.putIfAbsent(n, 0));
        }
        var nama = new ArrayList<>(semua.keySet());
        nama.sort(null);
        for (int n = 0; n < nama.size(); n++) {
            semua.put(nama.get(n), n);
        }
        return semua;
    }

    private static List<String> urut(Map<String, Integer> peta) {
        var hasil = new String[peta.size()];
        peta.forEach((nama, nomor) -> hasil[nomor] = nama);
        return List.of(hasil);
    }

    private static int[] peta(KamusBita kamus, Map<String, Integer> semua) {
        return kamus.nama().stream().mapToInt(n -> semua.getOrDefault(n, 0)).toArray();
    }

    static PetaBerkas buka(Path berkas) throws IOException {
        return new PetaBerkas(berkas);
    }
}
