package id.kinerja.pegawai.impor;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import id.kinerja.bersama.impor.Temuan;
import id.kinerja.bersama.tata.Galat;
import id.kinerja.bersama.tata.Halamanke;
import id.kinerja.pegawai.data.ImporTersimpan;
import java.util.List;

/** What a file would change, or has changed. */
public record HalamanPratinjau(
        String id,
        String judul,
        String berkas,
        List<Hitungan> hitungan,
        List<Baris> baris,
        Halamanke halamanke,
        Keadaan keadaan,
        List<Galat> galat) {

    static final int PER_HALAMAN = 50;

    public HalamanPratinjau {
        hitungan = List.copyOf(hitungan);
        baris = List.copyOf(baris);
        galat = List.copyOf(galat);
    }

    public record Hitungan(String label, String nilai) {}

    public record Baris(String nomor, String kolom, String sebab, String nada, String sifat) {}

    /** Whether it can be applied, was applied, and in what words. */
    public record Keadaan(
            boolean dapatDiterapkan, boolean diterapkan, String kalimat, String akibat, boolean adaTemuan) {}

    static HalamanPratinjau dari(ImporTersimpan.Ringkas r, int halaman, List<Galat> galat) {
        var temuan = r.daftarTemuan();
        var awal = Math.min((long) (halaman - 1) * PER_HALAMAN, temuan.size());
        var jumlah = r.baru() + r.berubah() + r.sama() + r.salah();
        return new HalamanPratinjau(
                r.id().toString(),
                teks("pegawai.impor.judul." + r.jenis()),
                teks("pegawai.impor.berkas-dan-baris", r.berkas(), Format.angka(jumlah)),
                List.of(
                        hitungan("baru", r.baru()),
                        hitungan("berubah", r.berubah()),
                        hitungan("sama", r.sama()),
                        hitungan("salah", r.salah())),
                temuan.stream()
                        .skip(awal)
                        .limit(PER_HALAMAN)
                        .map(HalamanPratinjau::baris)
                        .toList(),
                Halamanke.dari(halaman, PER_HALAMAN, temuan.size(), "/data/impor/" + r.id() + "?"),
                keadaan(r, !temuan.isEmpty()),
                galat);
    }

    private static Hitungan hitungan(String kunci, int nilai) {
        return new Hitungan(teks("pegawai.impor." + kunci), Format.angka(nilai));
    }

    private static Baris baris(Temuan t) {
        var sifat = t.peringatan() ? "peringatan" : "salah-baris";
        return new Baris(
                Format.angka(t.nomor()),
                t.kolom(),
                t.kalimat(),
                t.peringatan() ? "" : "perlu",
                teks("pegawai.impor." + sifat));
    }

    private static Keadaan keadaan(ImporTersimpan.Ringkas r, boolean adaTemuan) {
        var diterapkan = r.status().equals("DITERAPKAN");
        var tulis = r.baru() + r.berubah();
        var kunci = diterapkan ? "sudah" : r.salah() > 0 ? "perbaiki" : tulis == 0 ? "tidak-ada" : "siap";
        return new Keadaan(
                !diterapkan && r.salah() == 0 && tulis > 0,
                diterapkan,
                teks("pegawai.impor.keadaan." + kunci, Format.angka(r.salah())),
                teks("pegawai.impor.akibat", Format.angka(r.baru()), Format.angka(r.berubah())),
                adaTemuan);
    }
}
