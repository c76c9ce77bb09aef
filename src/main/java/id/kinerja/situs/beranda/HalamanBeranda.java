package id.kinerja.situs.beranda;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Peran;
import id.kinerja.bersama.Satuan;
import id.kinerja.bersama.TugasSaya;
import id.kinerja.situs.data.RingkasanSaya;
import id.kinerja.skp.GarisPandang;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The first page, fully worded. */
public record HalamanBeranda(
        String salam,
        String uraian,
        List<Baris> tugas,
        List<PeranLain> peranLain,
        boolean pegawai,
        String skp,
        List<Rhk> rhk,
        @Nullable Predikat predikat,
        List<Catatan> catatan,
        List<GarisPandang.Langkah> garis) {

    private static final ZoneId ZONA = ZoneId.of("Asia/Jakarta");
    private static final int SEGERA = 3;

    public HalamanBeranda {
        tugas = List.copyOf(tugas);
        peranLain = List.copyOf(peranLain);
        rhk = List.copyOf(rhk);
        catatan = List.copyOf(catatan);
        garis = List.copyOf(garis);
    }

    /** One task; {@code segera} when it is due within days. */
    public record Baris(
            String ikon, String judul, String uraian, String tenggat, boolean segera, String tombol, String url) {}

    /** Another role of hers, whose tasks show only there. */
    public record PeranLain(String kunci, String label) {}

    /**
     * One RHK with its latest realisation beside the target of the year. They are not divided: whether periods add up
     * differs from one indicator to the next.
     */
    public record Rhk(String uraian, boolean tambahan, String capaian, int bukti) {}

    /** The latest result. */
    public record Predikat(String judul, String kode, String kalimat, String url) {}

    /** One note of feedback. */
    public record Catatan(String isi, String tanggal) {}

    static HalamanBeranda susun(
            Pelaku pelaku,
            LocalDate hariIni,
            LocalTime pukul,
            List<TugasSaya.Tugas> tugas,
            RingkasanSaya.@Nullable Ringkasan saya) {
        var baris = tugas.stream().map(t -> baris(t, hariIni)).toList();
        var uraian = Format.tanggalPanjang(hariIni) + ". "
                + (baris.isEmpty() ? teks("situs.beranda.tidak-ada") : teks("situs.beranda.ada", baris.size()));
        return new HalamanBeranda(
                teks("situs.beranda.salam." + waktu(pukul), namaDepan(pelaku.nama())),
                uraian,
                baris,
                peranLain(pelaku),
                saya != null,
                saya == null ? "" : "/skp/" + saya.skp(),
                saya == null
                        ? List.of()
                        : saya.rhk().stream().map(HalamanBeranda::rhk).toList(),
                saya == null || saya.hasil().isEmpty()
                        ? null
                        : predikat(saya.hasil().getFirst()),
                saya == null
                        ? List.of()
                        : saya.catatan().stream().map(HalamanBeranda::catatan).toList(),
                List.of());
    }

    HalamanBeranda denganGaris(List<GarisPandang.Langkah> jalur) {
        return new HalamanBeranda(salam, uraian, tugas, peranLain, pegawai, skp, rhk, predikat, catatan, jalur);
    }

    /** Her own two roles share one list of tasks, so they count as one. */
    private static List<PeranLain> peranLain(Pelaku pelaku) {
        var sendiri = EnumSet.of(Peran.PEGAWAI, Peran.PENILAI);
        var utama = sendiri.contains(pelaku.peran());
        return pelaku.peranTersedia().stream()
                .filter(p -> p.peran() != pelaku.peran() || !p.lingkup().equals(pelaku.lingkup()))
                .filter(p -> p.peran() != Peran.PEGAWAI && !(utama && sendiri.contains(p.peran())))
                .map(p -> new PeranLain(p.kunci(), (teks("bersama.peran." + p.peran()) + " " + p.unit()).strip()))
                .toList();
    }

    private static Baris baris(TugasSaya.Tugas t, LocalDate hariIni) {
        var tenggat = t.tenggat();
        var teksTenggat = tenggat == null
                ? ""
                : teks("situs.beranda.tenggat", Format.tanggalPanjang(tenggat), Format.tenggat(tenggat, hariIni));
        var segera = tenggat != null && !tenggat.isAfter(hariIni.plusDays(SEGERA));
        return new Baris(t.ikon(), t.judul(), t.keterangan(), teksTenggat, segera, t.tombol(), t.url());
    }

    private static Rhk rhk(RingkasanSaya.Rhk r) {
        if (r.capaian().isEmpty()) {
            return new Rhk(r.uraian(), !r.utama(), "", r.bukti());
        }
        var c = r.capaian().getFirst();
        var satuan = Objects.requireNonNullElse(c.satuan(), "");
        var target = Satuan.pada(c.target(), satuan);
        var capaian = c.realisasi() == null || c.periode() == null
                ? teks("situs.beranda.belum-ada-realisasi", target)
                : teks("situs.beranda.dari", Satuan.pada(Format.angka(c.realisasi()), satuan), c.periode(), target);
        return new Rhk(r.uraian(), !r.utama(), capaian, r.bukti());
    }

    private static Predikat predikat(RingkasanSaya.Hasil h) {
        return new Predikat(
                teks("situs.beranda.predikat", h.periode()),
                kode(h.predikat()),
                teks(
                        "situs.beranda.predikat.kalimat",
                        teks("situs.rating." + h.hasil()),
                        teks("situs.rating." + h.perilaku())),
                "/hasil/" + h.id());
    }

    private static String kode(String predikat) {
        return switch (predikat) {
            case "SANGAT_BAIK" -> "sb";
            case "BAIK" -> "b";
            case "BUTUH_PERBAIKAN" -> "bp";
            case "KURANG" -> "kr";
            default -> "sk";
        };
    }

    private static Catatan catatan(RingkasanSaya.Catatan c) {
        return new Catatan(
                c.isi(), Format.tanggal(c.ditulis().atZoneSameInstant(ZONA).toLocalDate()));
    }

    private static String waktu(LocalTime pukul) {
        return pukul.getHour() < 11 ? "pagi" : pukul.getHour() < 15 ? "siang" : pukul.getHour() < 19 ? "sore" : "malam";
    }

    /** The first word of a name that is no academic title. */
    private static String namaDepan(String nama) {
        for (var kata : nama.split(",", 2)[0].trim().split("\\s+", -1)) {
            if (!kata.endsWith(".") && !kata.toLowerCase(Locale.ROOT).matches("h|hj|dr|drs|dra|ir|prof")) {
                return kata;
            }
        }
        return nama;
    }
}
