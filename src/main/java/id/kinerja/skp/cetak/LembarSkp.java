package id.kinerja.skp.cetak;

import static id.kinerja.bersama.Teks.teks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;

/** The forms of a plan as sheets, columns in the order of the regulation: SKP, Perilaku Kerja, Lampiran. */
final class LembarSkp {

    private LembarSkp() {}

    static byte[] tulis(HalamanCetak hal) {
        var keluaran = new ByteArrayOutputStream();
        try (var buku = new Workbook(keluaran, "Kinerja", "1.0")) {
            hasil(new Lembaran(buku.newWorksheet(teks("skp.lembar.skp")), lebar(hal)), hal);
            perilaku(new Lembaran(buku.newWorksheet(teks("skp.lembar.perilaku")), List.of(5, 30, 60, 60)), hal);
            lampiran(new Lembaran(buku.newWorksheet(teks("skp.lembar.lampiran")), List.of(5, 100)), hal);
        } catch (IOException mustahil) {
            throw new UncheckedIOException(mustahil);
        }
        return keluaran.toByteArray();
    }

    private static List<Integer> lebar(HalamanCetak hal) {
        if (hal.kualitatif()) {
            return hal.jpt() ? List.of(5, 45, 60, 20) : List.of(5, 45, 60);
        }
        return hal.jpt() ? List.of(5, 45, 45, 20, 20) : List.of(5, 40, 40, 12, 40, 20);
    }

    private static List<String> kolom(HalamanCetak hal) {
        var kunci = hal.kualitatif()
                ? hal.jpt() ? List.of("no", "rhk", "ukuran", "perspektif") : List.of("no", "rhk", "ukuran")
                : hal.jpt()
                        ? List.of("no", "rhk", "iki", "target", "perspektif")
                        : List.of("no", "rhk-pimpinan", "rhk", "aspek", "iki", "target");
        return kunci.stream().map(k -> teks("bersama.formulir." + k)).toList();
    }

    private static void hasil(Lembaran l, HalamanCetak hal) {
        kepala(l, hal, hal.kop().judul());
        hal.kop().anak().forEach(l::judul);
        l.kosong();
        l.baris(List.of("", teks("bersama.formulir.pegawai"), teks("bersama.formulir.penilai")), true);
        hal.kop()
                .baris()
                .forEach(b -> l.baris(
                        List.of(
                                String.valueOf(b.nomor()),
                                b.label() + ": " + b.pegawai(),
                                b.label() + ": " + b.penilai()),
                        false));
        l.kosong();
        l.judulTabel(kolom(hal));
        for (var bagian : hal.bagian()) {
            l.bagian(bagian.judul());
            for (var baris : bagian.baris()) {
                l.kelompok(
                        baris.indikator().stream().map(i -> sel(hal, baris, i)).toList(), menyatu(hal));
            }
        }
    }

    /** Which columns stand once for all indicators of a result. */
    private static List<Integer> menyatu(HalamanCetak hal) {
        if (hal.kualitatif()) {
            return hal.jpt() ? List.of(0, 1, 3) : List.of(0, 1);
        }
        return hal.jpt() ? List.of(0, 1, 4) : List.of(0, 1, 2);
    }

    private static List<String> sel(HalamanCetak hal, HalamanCetak.Baris b, HalamanCetak.BarisIndikator i) {
        var nomor = String.valueOf(b.nomor());
        var rhk = b.penugasan().isEmpty()
                ? b.uraian()
                : b.uraian() + " " + teks("bersama.formulir.penugasan", b.penugasan());
        if (hal.kualitatif()) {
            var ukuran = (i.uraian() + " " + i.target()).strip();
            return hal.jpt() ? List.of(nomor, rhk, ukuran, b.perspektif()) : List.of(nomor, rhk, ukuran);
        }
        return hal.jpt()
                ? List.of(nomor, rhk, i.uraian(), i.target(), b.perspektif())
                : List.of(nomor, b.pimpinan(), rhk, i.aspek(), i.uraian(), i.target());
    }

    private static void perilaku(Lembaran l, HalamanCetak hal) {
        kepala(l, hal, teks("bersama.formulir.perilaku"));
        l.judulTabel(Stream.of("no", "perilaku", "panduan", "ekspektasi")
                .map(k -> teks("bersama.formulir." + k))
                .toList());
        hal.perilaku()
                .forEach(p -> l.baris(
                        List.of(String.valueOf(p.nomor()), p.label(), String.join("\n", p.panduan()), p.ekspektasi()),
                        false));
    }

    private static void lampiran(Lembaran l, HalamanCetak hal) {
        kepala(l, hal, teks("skp.cetak.lampiran"));
        for (var satu : hal.lampiran()) {
            l.bagian(satu.judul());
            IntStream.range(0, satu.isi().size())
                    .forEach(n ->
                            l.baris(List.of(String.valueOf(n + 1), satu.isi().get(n)), false));
        }
    }

    private static void kepala(Lembaran l, HalamanCetak hal, String judul) {
        if (hal.contoh()) {
            l.judul(teks("bersama.contoh"));
        }
        l.judul(judul);
        l.judul(hal.kop().instansi());
        l.judul(hal.kop().periode());
    }
}
