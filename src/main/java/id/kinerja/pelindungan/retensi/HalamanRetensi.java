package id.kinerja.pelindungan.retensi;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import id.kinerja.pelindungan.datasaya.KumpulanData;
import id.kinerja.pelindungan.model.UsulanRetensi;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reckoning that waits, and those before it. */
public record HalamanRetensi(@Nullable Usulan menunggu, List<Lama> lama, boolean bolehUbah) {

    public HalamanRetensi {
        lama = List.copyOf(lama);
    }

    /** {@code akibat}: what confirming it does, in a sentence. */
    public record Usulan(
            String url, String judul, String sidik, List<Kelas> kelas, boolean boleh, String jumlah, String akibat) {

        public Usulan {
            kelas = List.copyOf(kelas);
        }
    }

    /** One kind; {@code url} is empty where there is nothing to show. */
    public record Kelas(String url, String nama, String tindakan, String batas, String jumlah) {}

    /** One earlier reckoning. */
    public record Lama(String hari, String status, String jumlah, String oleh) {}

    static HalamanRetensi susun(List<UsulanRetensi> semua, KumpulanData kumpulan, boolean bolehUbah) {
        var menunggu = semua.stream()
                .filter(u -> u.status() == UsulanRetensi.Status.MENUNGGU)
                .findFirst()
                .map(u -> usulan(u, kumpulan))
                .orElse(null);
        var lama = semua.stream()
                .filter(u -> u.status() != UsulanRetensi.Status.MENUNGGU)
                .map(HalamanRetensi::lama)
                .toList();
        return new HalamanRetensi(menunggu, lama, bolehUbah);
    }

    private static Usulan usulan(UsulanRetensi u, KumpulanData kumpulan) {
        var jumlah = Format.angka(u.jumlah());
        return new Usulan(
                "/retensi/" + u.id(),
                teks("pelindungan.retensi.usulan", Format.tanggal(u.hari())),
                u.sidik(),
                u.kelas().stream()
                        .map(k -> new Kelas(
                                k.jumlah() == 0 ? "" : "/retensi/" + u.id() + "/" + k.jenis(),
                                kumpulan.nama(k.jenis()),
                                teks("pelindungan.retensi.tindakan." + k.tindakan()),
                                Format.tanggal(k.batas()),
                                Format.angka(k.jumlah())))
                        .toList(),
                u.bolehDilaksanakan(),
                jumlah,
                teks("pelindungan.retensi.akibat", jumlah));
    }

    private static Lama lama(UsulanRetensi u) {
        var p = u.pelaksanaan();
        var oleh = p == null ? "" : p.oleh().isEmpty() ? teks("pelindungan.retensi.sistem") : p.oleh();
        return new Lama(
                Format.tanggal(u.hari()),
                teks("pelindungan.retensi.status." + u.status()),
                Format.angka(u.jumlah()),
                p == null ? "" : Format.waktu(p.waktu()) + " · " + oleh);
    }
}
