package id.kinerja.evaluasi.penilaian;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import id.kinerja.bersama.Potongan;
import id.kinerja.bersama.tata.Halamanke;
import id.kinerja.bersama.tata.Pilihan;
import id.kinerja.evaluasi.data.AntreanPenilai;
import id.kinerja.evaluasi.model.Periode;
import id.kinerja.evaluasi.model.StatusHasil;
import id.kinerja.evaluasi.model.Tindakan;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The people to rate in one period. */
public record HalamanAntrean(
        String uraian,
        Saringan saringan,
        List<Angka> angka,
        List<Baris> baris,
        Halamanke halamanke,
        String urlBerikut) {

    private static final ZoneId ZONA = ZoneId.of("Asia/Jakarta");

    public HalamanAntrean {
        angka = List.copyOf(angka);
        baris = List.copyOf(baris);
    }

    /** What the list is narrowed to. */
    public record Saringan(
            String periode, List<Pilihan> semuaPeriode, String status, List<Pilihan> semuaStatus, String cari) {

        public Saringan {
            semuaPeriode = List.copyOf(semuaPeriode);
            semuaStatus = List.copyOf(semuaStatus);
        }
    }

    /** One count on top. */
    public record Angka(String label, String nilai, String keterangan) {}

    /** One person. */
    public record Baris(
            String url,
            String nama,
            String jabatan,
            String status,
            String nada,
            String predikat,
            String diajukan,
            String aksi) {}

    /** What was asked for. */
    record Diminta(Periode periode, @Nullable StatusHasil status, String cari) {}

    static HalamanAntrean susun(
            Diminta diminta,
            List<Periode> semua,
            Map<StatusHasil, Integer> jumlah,
            Potongan<AntreanPenilai.Baris> isi) {
        var status = diminta.status() == null ? "" : diminta.status().name();
        var alamat = "/evaluasi?periode=" + diminta.periode().id() + "&status=" + status + "&cari="
                + URLEncoder.encode(diminta.cari(), StandardCharsets.UTF_8) + "&";
        return new HalamanAntrean(
                teks(
                        "evaluasi.antrean.uraian",
                        diminta.periode().nama(),
                        Format.tanggal(diminta.periode().batasPenilaian()),
                        Format.tanggal(diminta.periode().batasPenetapan())),
                new Saringan(
                        diminta.periode().id().toString(),
                        semua.stream()
                                .map(p -> new Pilihan(p.id().toString(), p.nama()))
                                .toList(),
                        status,
                        Arrays.stream(StatusHasil.values())
                                .map(s -> new Pilihan(s.name(), s.label()))
                                .toList(),
                        diminta.cari()),
                angka(jumlah),
                isi.isi().stream().map(HalamanAntrean::baris).toList(),
                Halamanke.dari(isi.nomor(), isi.ukuran(), isi.jumlah(), alamat),
                isi.isi().stream()
                        .filter(b -> b.status().boleh(Tindakan.NILAI))
                        .findFirst()
                        .map(b -> "/evaluasi/" + b.id())
                        .orElse(""));
    }

    private static List<Angka> angka(Map<StatusHasil, Integer> jumlah) {
        return List.of(
                angka("belum", jumlah, StatusHasil.TERBUKA, StatusHasil.DIKEMBALIKAN),
                angka("menunggu", jumlah, StatusHasil.DIAJUKAN),
                angka("dinilai", jumlah, StatusHasil.DINILAI),
                angka("selesai", jumlah, StatusHasil.DITETAPKAN, StatusHasil.DISAMPAIKAN, StatusHasil.FINAL));
    }

    private static Angka angka(String kunci, Map<StatusHasil, Integer> jumlah, StatusHasil... status) {
        var n = Stream.of(status).mapToInt(s -> jumlah.getOrDefault(s, 0)).sum();
        return new Angka(teks("evaluasi.antrean." + kunci), Format.angka(n), teks("evaluasi.antrean.arti." + kunci));
    }

    private static Baris baris(AntreanPenilai.Baris b) {
        var nilai = b.status().boleh(Tindakan.NILAI);
        return new Baris(
                "/evaluasi/" + b.id(),
                b.nama(),
                b.kepala() ? teks("evaluasi.antrean.kepala", b.jabatan(), b.unit()) : b.jabatan(),
                b.status().label(),
                nilai ? "perlu" : b.status().terbit() ? "ok" : "",
                b.predikat() == null ? "" : b.predikat().rupa(),
                b.diajukan() == null
                        ? ""
                        : Format.tanggalPendek(
                                b.diajukan().atZoneSameInstant(ZONA).toLocalDate()),
                teks(nilai ? "evaluasi.antrean.nilai" : "evaluasi.antrean.lihat"));
    }
}
