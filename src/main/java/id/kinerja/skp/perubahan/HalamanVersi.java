package id.kinerja.skp.perubahan;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import id.kinerja.skp.EvaluasiSkp;
import id.kinerja.skp.data.PerubahanTersimpan.Versi;
import id.kinerja.skp.model.BedaSkp;
import id.kinerja.skp.model.Skp;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The versions of a plan with what each changed, the newest first.
 *
 * @param batal where the change that is being written is given up, empty where there is none or it is not the reader's
 */
public record HalamanVersi(String judul, String alamat, List<Langkah> langkah, String berlaku, String batal) {

    public HalamanVersi {
        langkah = List.copyOf(langkah);
    }

    /**
     * One step from one version to the next.
     *
     * @param evaluasi the periods whose evaluation rests on the version after the step
     * @param usulan it is a change that is not set yet
     */
    public record Langkah(String judul, String alasan, String evaluasi, boolean usulan, List<Baris> beda) {

        public Langkah {
            beda = List.copyOf(beda);
        }
    }

    /** One difference. */
    public record Baris(String jenis, String hal, String lama, String baru) {}

    /**
     * @param kini the plan in force
     * @param usulan the change that is being written, if there is one
     * @param asal for the ids of the change those of the plan in force
     */
    static HalamanVersi susun(
            Skp kini,
            @Nullable Skp usulan,
            Map<UUID, UUID> asal,
            List<Versi> versi,
            List<EvaluasiSkp.Dipakai> evaluasi,
            boolean milik) {
        var langkah = new ArrayList<Langkah>();
        if (usulan != null && usulan.perubahan() != null) {
            var p = usulan.perubahan();
            langkah.add(new Langkah(
                    teks("skp.versi.usulan", usulan.status().label()),
                    alasan(p.jenis(), p.alasan()),
                    "",
                    true,
                    beda(kini, usulan, asal)));
        }
        for (var n = versi.size() - 1; n >= 0; n--) {
            var sesudah = n + 1 < versi.size() ? versi.get(n + 1).isi() : kini;
            var v = versi.get(n);
            langkah.add(new Langkah(
                    teks("skp.versi.ke", v.nomor() + 1, tanggal(v.akhir()), v.oleh()),
                    alasan(v.jenis(), v.alasan()),
                    dipakai(
                            evaluasi,
                            v.akhir(),
                            n + 1 < versi.size() ? versi.get(n + 1).akhir() : null),
                    false,
                    beda(v.isi(), sesudah, Map.of())));
        }
        var awal = versi.isEmpty() ? kini.ditetapkan() : versi.getFirst().mulai();
        langkah.add(new Langkah(
                teks("skp.versi.pertama", awal == null ? "" : tanggal(awal)),
                "",
                dipakai(
                        evaluasi,
                        null,
                        versi.isEmpty() ? null : versi.getFirst().akhir()),
                false,
                List.of()));
        return new HalamanVersi(
                kini.pegawai().nama(),
                "/skp/" + kini.id(),
                langkah,
                teks("skp.versi.berlaku", versi.size() + 1),
                milik && usulan != null && usulan.status().bolehDiubah()
                        ? "/skp/" + usulan.id() + "/perubahan/pembatalan"
                        : "");
    }

    private static String alasan(String jenis, String alasan) {
        return teks("skp.perubahan.jenis." + jenis) + ". " + alasan;
    }

    private static String dipakai(
            List<EvaluasiSkp.Dipakai> evaluasi, @Nullable OffsetDateTime sejak, @Nullable OffsetDateTime sampai) {
        return evaluasi.stream()
                .filter(e -> sejak == null || !e.ditetapkan().isBefore(sejak))
                .filter(e -> sampai == null || e.ditetapkan().isBefore(sampai))
                .map(EvaluasiSkp.Dipakai::periode)
                .collect(Collectors.joining(", "));
    }

    private static List<Baris> beda(Skp lama, Skp baru, Map<UUID, UUID> asal) {
        return BedaSkp.bandingkan(lama, baru, asal).stream()
                .map(b -> new Baris(teks("skp.beda." + b.jenis().name()), b.hal(), b.lama(), b.baru()))
                .toList();
    }

    private static String tanggal(OffsetDateTime waktu) {
        return Format.waktu(Objects.requireNonNull(waktu).toInstant());
    }
}
