package id.kinerja.evaluasi.tim;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import id.kinerja.bersama.Potongan;
import id.kinerja.bersama.tata.Halamanke;
import id.kinerja.bersama.tata.Pilihan;
import id.kinerja.evaluasi.data.TimPenilai;
import id.kinerja.evaluasi.model.Periode;
import id.kinerja.evaluasi.model.Tindakan;
import id.kinerja.evaluasi.tampil.Ekspor;
import id.kinerja.skp.StatusSkp;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Where each of my people is in the cycle. */
public record HalamanTim(
        String uraian,
        List<Angka> angka,
        Saringan saringan,
        List<Baris> baris,
        Halamanke halamanke,
        String alamatEkspor) {

    public HalamanTim {
        angka = List.copyOf(angka);
        baris = List.copyOf(baris);
    }

    /** One count on top. */
    public record Angka(String label, String nilai, String keterangan) {}

    /** What is shown and in which order. */
    public record Saringan(String periode, List<Pilihan> semuaPeriode, String urut, String cari) {

        public Saringan {
            semuaPeriode = List.copyOf(semuaPeriode);
        }

        public List<Pilihan> pilihanUrut() {
            return List.of(new Pilihan("kemajuan", teks("evaluasi.tim.urut-kemajuan")));
        }
    }

    /** One person. */
    public record Baris(
            String nama,
            String jabatan,
            String skp,
            String nadaSkp,
            String realisasi,
            boolean realisasiLengkap,
            String umpan,
            String penilaian,
            String terakhir,
            String url,
            String aksi) {}

    static HalamanTim susun(
            Periode p,
            List<Periode> semua,
            TimPenilai.Saringan saringan,
            TimPenilai.Angka angka,
            Potongan<TimPenilai.Baris> isi) {
        var kueri = "periode=" + p.id() + "&urut=" + saringan.urut() + "&cari="
                + URLEncoder.encode(saringan.cari(), StandardCharsets.UTF_8);
        return new HalamanTim(
                teks("evaluasi.tim.uraian", p.nama(), Format.tanggal(p.batasPenetapan())),
                List.of(
                        angka("pegawai", angka.pegawai(), angka.pegawai()),
                        angka("skp", angka.skp(), angka.pegawai()),
                        angka("diajukan", angka.diajukan(), angka.pegawai()),
                        angka("ditetapkan", angka.ditetapkan(), angka.pegawai())),
                new Saringan(
                        p.id().toString(),
                        semua.stream()
                                .map(x -> new Pilihan(x.id().toString(), x.nama()))
                                .toList(),
                        saringan.urut(),
                        saringan.cari()),
                isi.isi().stream().map(HalamanTim::baris).toList(),
                Halamanke.dari(isi.nomor(), isi.ukuran(), isi.jumlah(), "/tim?" + kueri + "&"),
                "/tim/ekspor?" + kueri + "&bentuk=");
    }

    private static Angka angka(String kunci, int nilai, int seluruh) {
        return new Angka(
                teks("evaluasi.tim." + kunci),
                Format.angka(nilai),
                teks("evaluasi.tim.arti." + kunci, Format.angka(seluruh - nilai)));
    }

    private static Baris baris(TimPenilai.Baris b) {
        var skp = b.statusSkp();
        var hasil = b.statusHasil();
        var menilai = hasil != null && hasil.boleh(Tindakan.NILAI);
        var rencana = skp == StatusSkp.DIAJUKAN;
        return new Baris(
                b.nama(),
                b.jabatan(),
                skp == null ? teks("evaluasi.tim.tanpa-skp") : skp.label(),
                skp == StatusSkp.DITETAPKAN ? "ok" : skp == null || rencana ? "perlu" : "",
                teks("evaluasi.dari", b.terisi(), b.indikator()),
                b.indikator() > 0 && b.terisi() == b.indikator(),
                b.umpan() == 0 ? teks("evaluasi.tim.belum-umpan") : teks("evaluasi.tim.umpan", b.umpan()),
                hasil == null ? teks("evaluasi.tim.belum-dibuka") : hasil.label(),
                b.terakhir() == null ? "" : b.terakhir().rupa(),
                b.hasil() != null ? "/evaluasi/" + b.hasil() : b.skp() != null ? "/skp/" + b.skp() : "",
                teks(
                        menilai
                                ? "evaluasi.antrean.nilai"
                                : b.hasil() != null ? "evaluasi.antrean.lihat" : "evaluasi.tim.buka-skp"));
    }

    static Ekspor ekspor(Periode p, String hari, Potongan<TimPenilai.Baris> isi) {
        return new Ekspor(
                "tim-saya",
                teks("evaluasi.ekspor.keterangan", teks("evaluasi.tim.menu"), p.nama(), hari),
                List.of(
                        teks("evaluasi.antrean.pegawai"),
                        teks("evaluasi.tim.nip"),
                        teks("evaluasi.tim.jabatan"),
                        teks("evaluasi.tim.kolom-skp"),
                        teks("evaluasi.isi.realisasi"),
                        teks("evaluasi.tim.penilaian"),
                        teks("evaluasi.tim.terakhir")),
                isi.isi().stream()
                        .map(b -> List.of(
                                b.nama(),
                                b.nip(),
                                b.jabatan(),
                                baris(b).skp(),
                                baris(b).realisasi(),
                                baris(b).penilaian(),
                                b.terakhir() == null ? "" : b.terakhir().label()))
                        .toList());
    }
}
