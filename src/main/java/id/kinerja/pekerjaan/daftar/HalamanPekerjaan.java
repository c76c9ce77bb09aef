package id.kinerja.pekerjaan.daftar;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import id.kinerja.bersama.pekerjaan.JenisPekerjaan;
import id.kinerja.pekerjaan.StatusPekerjaan;
import id.kinerja.pekerjaan.data.BarisPekerjaan;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One piece of work.
 *
 * @param uraian what came of it or why it stopped; empty while it runs
 * @param tautan the page with its result, empty without one
 * @param unduhan the address of its file, empty without one
 */
public record HalamanPekerjaan(
        String alamat,
        String judul,
        String status,
        String nada,
        Tindakan tindakan,
        Batang batang,
        String dipesan,
        String uraian,
        String tautan,
        String unduhan) {

    /** What may be done now. {@code berhenti}: it was asked to stop and has not yet. */
    public record Tindakan(boolean hidup, boolean berhenti, boolean terhenti) {}

    /** {@code maks}: 0 while it is not known how much there is to do. */
    public record Batang(int selesai, int maks, String kata) {}

    static HalamanPekerjaan susun(BarisPekerjaan b, JenisPekerjaan jenis) {
        var alamat = "/pekerjaan/" + b.id();
        var hasil = b.kemajuan().hasil();
        return new HalamanPekerjaan(
                alamat,
                teks("pekerjaan.jenis." + b.jenis(), jenis.perihal(b.parameter())),
                b.diminta() ? teks("pekerjaan.sedang-berhenti") : b.status().label(),
                nada(b.status()),
                new Tindakan(b.status().hidup(), b.diminta(), b.status().terhenti()),
                batang(b, jenis),
                waktu(b),
                uraian(b, jenis),
                hasil == null ? "" : Objects.requireNonNullElse(hasil.tautan(), ""),
                hasil == null || hasil.berkas() == null ? "" : alamat + "/unduhan");
    }

    private static String nada(StatusPekerjaan status) {
        return switch (status) {
            case SELESAI -> "ok";
            case GAGAL -> "perlu";
            default -> "";
        };
    }

    private static Batang batang(BarisPekerjaan b, JenisPekerjaan jenis) {
        var k = b.kemajuan();
        if (k.jumlah() == 0) {
            return new Batang(0, 0, teks("pekerjaan.menunggu"));
        }
        var tahap = b.status().hidup() ? jenis.namaTahap(k.tahap()) : "";
        var kata = teks(
                "pekerjaan.kemajuan",
                Format.angka(k.selesai()),
                Format.angka(k.jumlah()),
                Format.persen(k.selesai(), k.jumlah()));
        return new Batang(k.selesai(), k.jumlah(), tahap.isEmpty() ? kata : tahap + " · " + kata);
    }

    private static String uraian(BarisPekerjaan b, JenisPekerjaan jenis) {
        return switch (b.status()) {
            case SELESAI -> jenis.uraian(b.kemajuan().catatan());
            case GAGAL -> Objects.requireNonNullElse(b.sebab(), "");
            case DIBATALKAN -> teks("pekerjaan.dibatalkan.arti");
            default -> "";
        };
    }

    private static String waktu(BarisPekerjaan b) {
        var dipesan = teks("pekerjaan.dipesan", tulis(b.dibuat()));
        return b.usai() == null || b.mulai() == null
                ? dipesan
                : dipesan + " · " + teks("pekerjaan.lama", lama(b.mulai(), b.usai()));
    }

    private static String lama(OffsetDateTime mulai, OffsetDateTime usai) {
        var detik = java.time.Duration.between(mulai, usai).toSeconds();
        return detik < 120 ? teks("pekerjaan.detik", Math.max(1, detik)) : teks("pekerjaan.menit", detik / 60);
    }

    private static String tulis(@Nullable OffsetDateTime waktu) {
        return waktu == null ? "" : Format.waktu(waktu.toInstant());
    }
}
