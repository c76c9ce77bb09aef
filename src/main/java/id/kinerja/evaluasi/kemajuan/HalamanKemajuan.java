package id.kinerja.evaluasi.kemajuan;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import id.kinerja.bersama.tata.Pilihan;
import id.kinerja.evaluasi.data.KemajuanUnit;
import id.kinerja.evaluasi.data.UnitDilihat;
import id.kinerja.evaluasi.model.Periode;
import id.kinerja.evaluasi.tampil.Ekspor;
import java.util.List;

/** How far the units below another have come. */
public record HalamanKemajuan(
        String judul,
        String uraian,
        String unit,
        String urlAtas,
        String periode,
        List<Pilihan> semuaPeriode,
        List<Angka> angka,
        List<Baris> baris) {

    public HalamanKemajuan {
        semuaPeriode = List.copyOf(semuaPeriode);
        angka = List.copyOf(angka);
        baris = List.copyOf(baris);
    }

    /** One count on top, with its share. */
    public record Angka(String label, String nilai, String keterangan) {}

    /** One unit; {@code url} is empty for the people of the upper unit itself. */
    public record Baris(String nama, String url, int pegawai, List<Bagian> bagian, String urlSebaran) {

        public Baris {
            bagian = List.copyOf(bagian);
        }
    }

    /** How many of the people have come so far. */
    public record Bagian(String label, int jumlah, String persen) {}

    static HalamanKemajuan susun(
            UnitDilihat.Unit u, Periode p, List<Periode> semua, List<KemajuanUnit.Baris> isi, String lingkup) {
        var jumlah = KemajuanUnit.jumlah(isi);
        var atas = u.induk() != null && !u.jalur().equals(lingkup);
        return new HalamanKemajuan(
                u.nama(),
                teks("evaluasi.kemajuan.uraian", p.nama(), Format.tanggal(p.batasPenetapan())),
                u.id().toString(),
                atas ? "/unit/kemajuan?unit=" + u.induk() + "&periode=" + p.id() : "",
                p.id().toString(),
                semua.stream()
                        .map(x -> new Pilihan(x.id().toString(), x.nama()))
                        .toList(),
                bagian(jumlah).stream()
                        .map(b -> new Angka(
                                b.label(),
                                b.persen(),
                                teks("evaluasi.dari", Format.angka(b.jumlah()), Format.angka(jumlah.pegawai()))))
                        .toList(),
                isi.stream().map(b -> baris(b, p)).toList());
    }

    private static Baris baris(KemajuanUnit.Baris b, Periode p) {
        var kueri = b.id() == null ? "" : "?unit=" + b.id() + "&periode=" + p.id();
        return new Baris(
                b.id() == null ? teks("evaluasi.kemajuan.langsung") : b.nama(),
                kueri.isEmpty() ? "" : "/unit/kemajuan" + kueri,
                b.hitungan().pegawai(),
                bagian(b.hitungan()),
                kueri.isEmpty() ? "" : "/evaluasi/sebaran" + kueri);
    }

    private static List<Bagian> bagian(KemajuanUnit.Hitungan h) {
        return List.of(
                bagian("evaluasi.kemajuan.skp", h.skp(), h),
                bagian("evaluasi.kemajuan.diajukan", h.diajukan(), h),
                bagian("evaluasi.kemajuan.dinilai", h.dinilai(), h),
                bagian("evaluasi.kemajuan.ditetapkan", h.ditetapkan(), h));
    }

    private static Bagian bagian(String kunci, int jumlah, KemajuanUnit.Hitungan h) {
        return new Bagian(teks(kunci), jumlah, Format.persen(jumlah, h.pegawai()));
    }

    Ekspor ekspor(String hari, String namaPeriode) {
        return new Ekspor(
                "kemajuan-unit",
                teks("evaluasi.ekspor.keterangan", judul, namaPeriode, hari),
                List.of(
                        teks("evaluasi.organisasi.unit"),
                        teks("evaluasi.tim.pegawai"),
                        teks("evaluasi.kemajuan.skp"),
                        teks("evaluasi.kemajuan.diajukan"),
                        teks("evaluasi.kemajuan.dinilai"),
                        teks("evaluasi.kemajuan.ditetapkan")),
                baris.stream()
                        .map(b -> List.of(
                                b.nama(),
                                String.valueOf(b.pegawai()),
                                String.valueOf(b.bagian().get(0).jumlah()),
                                String.valueOf(b.bagian().get(1).jumlah()),
                                String.valueOf(b.bagian().get(2).jumlah()),
                                String.valueOf(b.bagian().get(3).jumlah())))
                        .toList());
    }
}
