package id.kinerja.skp.tinjau;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Perilaku;
import id.kinerja.bersama.tata.Tautan;
import id.kinerja.skp.GarisPandang;
import id.kinerja.skp.StatusSkp;
import id.kinerja.skp.model.JenisLampiran;
import id.kinerja.skp.model.Kelengkapan;
import id.kinerja.skp.model.Rhk;
import id.kinerja.skp.model.Skp;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A whole plan as its readers see it.
 *
 * @param sedangDiubah where the change of this plan is being written, empty where there is none
 * @param usulan why the plan in force is to be changed, where this is such a change; empty otherwise
 */
public record HalamanTinjau(
        String alamat,
        String judul,
        String uraian,
        Status status,
        List<Bagian> bagian,
        List<Ekspektasi> perilaku,
        List<Lampiran> lampiran,
        List<GarisPandang.Langkah> garis,
        List<Kurang> kurang,
        Boleh boleh,
        List<Tautan> tab,
        String usulan,
        String sedangDiubah) {

    private static final ZoneId ZONA = ZoneId.of("Asia/Jakarta");

    public HalamanTinjau {
        bagian = List.copyOf(bagian);
        perilaku = List.copyOf(perilaku);
        lampiran = List.copyOf(lampiran);
        garis = List.copyOf(garis);
        kurang = List.copyOf(kurang);
        tab = List.copyOf(tab);
    }

    /** Where the plan stands, in words. */
    public record Status(String kode, String label, String kalimat, String catatan) {

        public String nada() {
            return switch (kode) {
                case "DITETAPKAN" -> "ok";
                case "DIKEMBALIKAN" -> "perlu";
                default -> "utama";
            };
        }
    }

    /** What the reader may do now. */
    public record Boleh(
            boolean ubah,
            boolean ajukan,
            boolean tarik,
            boolean putuskan,
            boolean isiEkspektasi,
            boolean ubahBerlaku,
            boolean dialog) {}

    /** RHK utama or tambahan. */
    public record Bagian(String judul, List<Rhk> rhk) {

        public Bagian {
            rhk = List.copyOf(rhk);
        }
    }

    /** One value and what is expected of it. */
    public record Ekspektasi(String label, String isi) {}

    /** One of the three lists. */
    public record Lampiran(String label, List<String> isi) {

        public Lampiran {
            isi = List.copyOf(isi);
        }
    }

    /** Something missing and where to mend it. */
    public record Kurang(String kalimat, String url) {}

    static HalamanTinjau susun(Skp skp, List<GarisPandang.Langkah> garis, String sedangDiubah, Pelaku pelaku) {
        var milik = skp.pegawai().id().equals(pelaku.pegawai());
        var penilai = skp.penilai() != null && skp.penilai().id().equals(pelaku.pegawai());
        var kurang = Kelengkapan.periksa(skp);
        var menunggu = skp.status() == StatusSkp.DIAJUKAN;
        var ubah = milik && skp.status().bolehDiubah();
        var alamat = "/skp/" + skp.id();
        return new HalamanTinjau(
                alamat,
                milik
                        ? teks(
                                skp.perubahan() == null ? "skp.judul-tahun" : "skp.judul-perubahan",
                                String.valueOf(skp.tahun()))
                        : skp.pegawai().nama(),
                uraian(skp, milik),
                status(skp, milik),
                Stream.of(new Bagian(teks("skp.utama"), skp.utama()), new Bagian(teks("skp.tambahan"), skp.tambahan()))
                        .filter(b -> !b.rhk().isEmpty())
                        .toList(),
                Stream.of(Perilaku.values())
                        .map(p -> new Ekspektasi(p.label(), skp.ekspektasi().getOrDefault(p, "")))
                        .toList(),
                Stream.of(JenisLampiran.values())
                        .map(j -> new Lampiran(j.label(), skp.lampiran().getOrDefault(j, List.of())))
                        .toList(),
                garis,
                kurang.stream()
                        .map(k -> new Kurang(
                                k.kalimat(), k.rhk() == null ? alamat + "/hasil" : alamat + "/hasil?rhk=" + k.rhk()))
                        .toList(),
                new Boleh(
                        ubah,
                        ubah && kurang.isEmpty(),
                        milik && menunggu,
                        penilai && menunggu,
                        penilai && menunggu,
                        milik && skp.status() == StatusSkp.DITETAPKAN,
                        milik || penilai),
                ubah ? tab(alamat) : List.of(),
                skp.perubahan() == null
                        ? ""
                        : teks("skp.perubahan.jenis." + skp.perubahan().jenis()) + ". "
                                + skp.perubahan().alasan(),
                sedangDiubah);
    }

    private static List<Tautan> tab(String alamat) {
        return List.of(
                new Tautan(teks("skp.tab.hasil"), alamat + "/hasil"),
                new Tautan(teks("skp.tab.perilaku"), alamat + "/perilaku"),
                new Tautan(teks("skp.tab.dukungan"), alamat + "/dukungan"),
                new Tautan(teks("skp.tab.tinjau"), alamat, true));
    }

    private static String uraian(Skp skp, boolean milik) {
        var rentang = Format.rentang(skp.mulai(), skp.akhir());
        return milik
                ? teks("skp.uraian-milik", rentang, skp.pendekatan().label())
                : teks(
                        "skp.uraian-orang",
                        skp.pegawai().jabatan(),
                        rentang,
                        skp.pendekatan().label());
    }

    private static Status status(Skp skp, boolean milik) {
        var penilai = skp.penilai() == null
                ? teks("skp.penilai-belum-ada")
                : skp.penilai().nama();
        var kunci = "skp.status-kalimat." + skp.status().name() + (milik ? "" : ".orang");
        var waktu = skp.status() == StatusSkp.DITETAPKAN ? skp.ditetapkan() : skp.diajukan();
        return new Status(
                skp.status().name(), skp.status().label(), teks(kunci, penilai, tanggal(waktu)), skp.catatan());
    }

    private static String tanggal(@Nullable OffsetDateTime waktu) {
        return waktu == null ? "" : Format.tanggal(waktu.atZoneSameInstant(ZONA).toLocalDate());
    }
}
