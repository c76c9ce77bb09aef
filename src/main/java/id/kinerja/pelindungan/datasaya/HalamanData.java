package id.kinerja.pelindungan.datasaya;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.DataSaya;
import id.kinerja.bersama.Format;
import java.util.List;
import java.util.stream.IntStream;

/** One kind of data: why it is kept, how long, and all of it. */
public record HalamanData(String judul, String guna, String dasar, String lama, String dasarLama, List<Bagian> bagian) {

    public HalamanData {
        bagian = List.copyOf(bagian);
    }

    /** What fits beside each other on a page; more stands below each other. */
    private static final int KOLOM_PALING = 8;

    /**
     * One table.
     *
     * @param kolom the columns that hold anything
     * @param kurang says that only the first rows are here
     */
    public record Bagian(String kode, String judul, List<String> kolom, List<Baris> baris, String kurang) {

        public Bagian {
            kolom = List.copyOf(kolom);
            baris = List.copyOf(baris);
        }

        /** Whether it reads better with the rows in lines. */
        public boolean berkolom() {
            return baris.size() > 1 && kolom.size() <= KOLOM_PALING;
        }
    }

    /** One row as label and value. */
    public record Baris(List<Isi> isi) {

        public Baris {
            isi = List.copyOf(isi);
        }
    }

    public record Isi(String label, String nilai) {}

    static HalamanData susun(KumpulanData.Kelas kelas, List<DataSaya.Tabel> tabel, int paling) {
        var s = kelas.sumber();
        return new HalamanData(
                KalimatData.nama(s),
                KalimatData.guna(s),
                KalimatData.dasar(s),
                kelas.retensi().kalimat(),
                kelas.retensi().dasarHukum(),
                tabel.stream().map(t -> bagian(s, t, paling)).toList());
    }

    private static Bagian bagian(DataSaya sumber, DataSaya.Tabel tabel, int paling) {
        var banyak = tabel.baris().size();
        var terisi = IntStream.range(0, tabel.kolom().size())
                .filter(n -> tabel.baris().stream().anyMatch(b -> !b.get(n).isEmpty()))
                .boxed()
                .toList();
        var label = terisi.stream()
                .map(n -> KalimatData.kolom(sumber, tabel.kolom().get(n).kode()))
                .toList();
        var baris = tabel.baris().stream()
                .limit(paling)
                .map(b -> new Baris(IntStream.range(0, terisi.size())
                        .mapToObj(n -> new Isi(label.get(n), nilai(tabel, b, terisi.get(n))))
                        .toList()))
                .toList();
        return new Bagian(
                tabel.kode(),
                KalimatData.tabel(sumber, tabel.kode()),
                label,
                baris,
                banyak <= paling ? "" : teks("pelindungan.data.kurang", Format.angka(paling), Format.angka(banyak)));
    }

    private static String nilai(DataSaya.Tabel tabel, List<String> baris, int kolom) {
        return KalimatData.nilai(tabel.kolom().get(kolom), baris.get(kolom));
    }
}
