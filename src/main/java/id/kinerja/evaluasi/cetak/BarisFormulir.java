package id.kinerja.evaluasi.cetak;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import id.kinerja.bersama.Satuan;
import id.kinerja.evaluasi.model.IsiPenilaian;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One RHK on the form; every cell but those of its indicators spans all of them.
 *
 * @param umpan as the form has it, the giver in front: "Pimpinan: …"
 */
public record BarisFormulir(
        int nomor,
        String pimpinan,
        String uraian,
        String penugasan,
        String perspektif,
        List<Indikator> indikator,
        String bukti,
        String umpan) {

    public BarisFormulir {
        indikator = List.copyOf(indikator);
    }

    /** One indicator. */
    public record Indikator(String aspek, String uraian, String target, String realisasi) {}

    /** A. Utama or B. Tambahan. */
    public record Bagian(String judul, List<BarisFormulir> baris) {

        public Bagian {
            baris = List.copyOf(baris);
        }
    }

    /** One BerAKHLAK value. */
    public record Perilaku(int nomor, String label, List<String> panduan, String ekspektasi, String umpan) {

        public Perilaku {
            panduan = List.copyOf(panduan);
        }
    }

    static BarisFormulir baris(IsiPenilaian.Rhk r) {
        var k = r.kaitan();
        var perspektif = k == null ? null : k.perspektif();
        return new BarisFormulir(
                r.nomor(),
                k == null ? "" : k.pimpinan(),
                r.uraian(),
                k == null || k.penugasan().isEmpty() ? "" : teks("bersama.formulir.penugasan", k.penugasan()),
                perspektif == null ? "" : teks("skp.perspektif." + perspektif),
                r.indikator().isEmpty()
                        ? List.of(new Indikator("", "", "", ""))
                        : r.indikator().stream().map(BarisFormulir::indikator).toList(),
                r.bukti().stream().map(IsiPenilaian.Bukti::nama).collect(Collectors.joining(", ")),
                umpan(r.umpan()));
    }

    /** All seven in the order of the regulation, numbered. */
    static List<Perilaku> perilaku(List<IsiPenilaian.Perilaku> semua) {
        return IntStream.range(0, semua.size())
                .mapToObj(n -> perilaku(n + 1, semua.get(n)))
                .toList();
    }

    private static Perilaku perilaku(int nomor, IsiPenilaian.Perilaku p) {
        return new Perilaku(nomor, p.nilai().label(), p.nilai().panduan(), p.ekspektasi(), umpan(p.umpan()));
    }

    private static String umpan(String isi) {
        return isi.isBlank() ? "" : teks("evaluasi.cetak.pimpinan", isi);
    }

    private static Indikator indikator(IsiPenilaian.Indikator i) {
        var angka = i.nilai() == null ? "" : Satuan.pada(Format.angka(i.nilai()), i.satuan());
        var alasan = i.alasan().isBlank() ? "" : teks("evaluasi.isi.alasan", i.alasan());
        return new Indikator(
                i.aspek() == null ? "" : teks("skp.aspek." + i.aspek()),
                i.uraian(),
                i.targetLengkap(),
                Stream.of(angka, i.realisasi(), alasan)
                        .filter(s -> !s.isBlank())
                        .collect(Collectors.joining("\n")));
    }
}
