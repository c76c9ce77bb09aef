package id.kinerja.skp.cetak;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import id.kinerja.bersama.Perilaku;
import id.kinerja.bersama.tata.KopFormulir;
import id.kinerja.bersama.tata.TandaTangan;
import id.kinerja.bersama.tata.Tautan;
import id.kinerja.skp.JenisSkp;
import id.kinerja.skp.Pendekatan;
import id.kinerja.skp.model.Indikator;
import id.kinerja.skp.model.JenisLampiran;
import id.kinerja.skp.model.Rhk;
import id.kinerja.skp.model.Skp;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A plan worded for its forms (PermenPANRB 6/2022, lampiran). */
public record HalamanCetak(
        String id,
        boolean contoh,
        KopFormulir kop,
        boolean jpt,
        boolean kualitatif,
        List<Bagian> bagian,
        List<BarisPerilaku> perilaku,
        List<Lampiran> lampiran,
        TandaTangan pegawai,
        TandaTangan penilai) {

    public HalamanCetak {
        bagian = List.copyOf(bagian);
        perilaku = List.copyOf(perilaku);
        lampiran = List.copyOf(lampiran);
    }

    /** The same form as a file. */
    public List<Tautan> unduhan() {
        return List.of(
                new Tautan(teks("bersama.pdf"), "/skp/" + id + "/cetak.pdf"),
                new Tautan(teks("bersama.xlsx"), "/skp/" + id + "/cetak.xlsx"));
    }

    /** A. Utama or B. Tambahan; {@code baris} are the table rows. */
    public record Bagian(String judul, List<Baris> baris) {

        public Bagian {
            baris = List.copyOf(baris);
        }
    }

    /** One RHK with its indicators; the first three cells span all of them. */
    public record Baris(
            int nomor,
            String pimpinan,
            String uraian,
            String penugasan,
            String perspektif,
            List<BarisIndikator> indikator) {

        public Baris {
            indikator = List.copyOf(indikator);
        }
    }

    /** One indicator. */
    public record BarisIndikator(String aspek, String uraian, String target) {}

    /** One value. */
    public record BarisPerilaku(int nomor, String label, List<String> panduan, String ekspektasi) {}

    /** One list of Lampiran. */
    public record Lampiran(String judul, List<String> isi) {

        public Lampiran {
            isi = List.copyOf(isi);
        }
    }

    static HalamanCetak susun(Skp skp, String instansi, boolean contoh) {
        var jpt = skp.jenis() == JenisSkp.JPT;
        var semua = List.of(Perilaku.values());
        return new HalamanCetak(
                skp.id().toString(),
                contoh,
                kop(skp, instansi),
                jpt,
                skp.pendekatan() == Pendekatan.KUALITATIF,
                Stream.of(
                                bagian("bersama.formulir.utama", skp.utama()),
                                bagian("bersama.formulir.tambahan", skp.tambahan()))
                        .toList(),
                semua.stream()
                        .map(p -> new BarisPerilaku(
                                semua.indexOf(p) + 1,
                                p.label(),
                                p.panduan(),
                                skp.ekspektasi().getOrDefault(p, "")))
                        .toList(),
                Stream.of(JenisLampiran.values())
                        .map(j -> new Lampiran(
                                j.label().toUpperCase(Locale.ROOT),
                                skp.lampiran().getOrDefault(j, List.of())))
                        .toList(),
                TandaTangan.pegawai("", pihak(skp.pegawai())),
                TandaTangan.penilai(
                        TandaTangan.hari(skp.ditetapkan(), teks("skp.cetak.belum-ditetapkan")), pihak(skp.penilai())));
    }

    private static KopFormulir kop(Skp skp, String instansi) {
        return KopFormulir.susun(
                instansi,
                teks("skp.cetak.judul"),
                List.of(teks("skp.cetak.pendekatan." + skp.pendekatan() + "." + skp.jenis())),
                Format.rentang(skp.mulai(), skp.akhir()),
                List.of(pihak(skp.pegawai()), pihak(skp.penilai())));
    }

    private static KopFormulir.Pihak pihak(Skp.@Nullable Pihak p) {
        return p == null
                ? KopFormulir.Pihak.KOSONG
                : new KopFormulir.Pihak(p.nama(), p.nip(), p.golongan(), p.jabatan(), p.unit());
    }

    private static Bagian bagian(String kunci, List<Rhk> rhk) {
        return new Bagian(
                teks(kunci),
                IntStream.range(0, rhk.size())
                        .mapToObj(n -> baris(n + 1, rhk.get(n)))
                        .toList());
    }

    private static Baris baris(int nomor, Rhk r) {
        var indikator = r.indikator().isEmpty()
                ? List.of(new BarisIndikator("", "", ""))
                : r.indikator().stream().map(HalamanCetak::indikator).toList();
        return new Baris(
                nomor,
                r.pimpinan() != null ? r.uraianPimpinan() : r.uraianSimpul(),
                r.uraian(),
                r.penugasanDari(),
                r.perspektif() == null ? "" : teks("skp.perspektif." + r.perspektif()),
                indikator);
    }

    private static BarisIndikator indikator(Indikator i) {
        return new BarisIndikator(
                i.aspek() == null ? "" : teks("skp.aspek." + i.aspek()), i.uraian(), i.targetLengkap());
    }
}
