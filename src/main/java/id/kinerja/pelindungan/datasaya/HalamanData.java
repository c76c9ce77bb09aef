package id.kinerja.pelindungan.datasaya;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.DataSaya;
import id.kinerja.bersama.Format;
import java.util.List;
import java.util.stream.IntStream;

/** One kind of data: why it is kept, how long, and all of it. */
public record HalamanData(
        String judul, String guna, String dasar, String lama, String dasarLama, List<Bagian> bagian) {

    public HalamanData {
        bagian = List.copyOf(bagian);
    }

    /** One table; {@code kurang} says that only the first rows are here. */
    public record Bagian(String kode, String judul, List<Baris> baris, String kurang) {

        public Bagian {
            baris = List.copyOf(baris);
        }
    }

    /** One row as label and value; what is empty is left out. */
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
        return new Bagian(
                tabel.kode(),
                KalimatData.tabel(sumber, tabel.kode()),
                tabel.baris().stream()
                        .limit(paling)
                        .map(b -> baris(sumber, tabel.kolom(), b))
                        .toList(),
                banyak <= paling ? "" : teks("pelindungan.data.kurang", Format.angka(paling), Format.angka(banyak)));
    }

    private static Baris baris(DataSaya sumber, List<DataSaya.Kolom> kolom, List<String> nilai) {
        return new Baris(IntStream.range(0, kolom.size())
                .filter(n -> !nilai.get(n).isEmpty())
                .mapToObj(n -> new Isi(
                        KalimatData.kolom(sumber, kolom.get(n).kode()), KalimatData.nilai(kolom.get(n), nilai.get(n))))
                .toList());
    }
}
