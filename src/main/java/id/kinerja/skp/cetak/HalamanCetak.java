package id.kinerja.skp.cetak;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import id.kinerja.bersama.Pangkat;
import id.kinerja.bersama.Perilaku;
import id.kinerja.skp.JenisSkp;
import id.kinerja.skp.Pendekatan;
import id.kinerja.skp.model.Indikator;
import id.kinerja.skp.model.JenisLampiran;
import id.kinerja.skp.model.Rhk;
import id.kinerja.skp.model.Skp;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A plan worded for its forms (PermenPANRB 6/2022, lampiran). */
public record HalamanCetak(
        String id,
        boolean contoh,
        Kop kop,
        boolean jpt,
        boolean kualitatif,
        List<Bagian> bagian,
        List<BarisPerilaku> perilaku,
        List<Lampiran> lampiran,
        TandaTangan tandaTangan) {

    private static final ZoneId ZONA = ZoneId.of("Asia/Jakarta");

    public HalamanCetak {
        bagian = List.copyOf(bagian);
        perilaku = List.copyOf(perilaku);
        lampiran = List.copyOf(lampiran);
    }

    /** The head of the form: title lines, instansi, period, and the two columns of five rows. */
    public record Kop(String instansi, String judul, String pendekatan, String periode, List<BarisPihak> pihak) {

        public Kop {
            pihak = List.copyOf(pihak);
        }
    }

    /** One row of the head in both columns. */
    public record BarisPihak(int nomor, String label, String pegawai, String penilai) {}

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

    /** The two signatures. */
    public record TandaTangan(String tanggal, String pegawai, String nipPegawai, String penilai, String nipPenilai) {}

    static HalamanCetak susun(Skp skp, String instansi, boolean contoh) {
        var jpt = skp.jenis() == JenisSkp.JPT;
        var semua = List.of(Perilaku.values());
        return new HalamanCetak(
                skp.id().toString(),
                contoh,
                kop(skp, instansi),
                jpt,
                skp.pendekatan() == Pendekatan.KUALITATIF,
                Stream.of(bagian("skp.cetak.utama", skp.utama()), bagian("skp.cetak.tambahan", skp.tambahan()))
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
                tandaTangan(skp));
    }

    private static Kop kop(Skp skp, String instansi) {
        var kosong = new Skp.Pihak(skp.pegawai().id(), "", "", "", "", "");
        var penilai = skp.penilai() == null ? kosong : skp.penilai();
        var saya = skp.pegawai();
        return new Kop(
                instansi.toUpperCase(Locale.ROOT),
                teks("skp.cetak.judul"),
                teks("skp.cetak.pendekatan." + skp.pendekatan() + "." + skp.jenis()),
                teks(
                        "skp.cetak.periode",
                        Format.rentang(skp.mulai(), skp.akhir()).toUpperCase(Locale.ROOT)),
                List.of(
                        new BarisPihak(1, teks("skp.cetak.nama"), saya.nama(), penilai.nama()),
                        new BarisPihak(2, teks("skp.cetak.nip"), saya.nip(), penilai.nip()),
                        new BarisPihak(
                                3,
                                teks("skp.cetak.pangkat"),
                                Pangkat.lengkap(saya.golongan()),
                                Pangkat.lengkap(penilai.golongan())),
                        new BarisPihak(4, teks("skp.cetak.jabatan"), saya.jabatan(), penilai.jabatan()),
                        new BarisPihak(5, teks("skp.cetak.unit"), saya.unit(), penilai.unit())));
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

    private static TandaTangan tandaTangan(Skp skp) {
        var penilai = skp.penilai();
        return new TandaTangan(
                tanggal(skp.ditetapkan()),
                skp.pegawai().nama(),
                Format.nip(skp.pegawai().nip()),
                penilai == null ? "" : penilai.nama(),
                penilai == null ? "" : Format.nip(penilai.nip()));
    }

    private static String tanggal(@Nullable OffsetDateTime waktu) {
        return waktu == null
                ? teks("skp.cetak.belum-ditetapkan")
                : Format.tanggal(waktu.atZoneSameInstant(ZONA).toLocalDate());
    }
}
