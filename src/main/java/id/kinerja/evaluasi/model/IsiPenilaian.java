package id.kinerja.evaluasi.model;

import id.kinerja.bersama.Satuan;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a rating is based on: results beside targets, behaviour beside expectations, and what was said of them. */
public record IsiPenilaian(List<Rhk> rhk, List<Perilaku> perilaku) {

    public IsiPenilaian {
        rhk = List.copyOf(rhk);
        perilaku = List.copyOf(perilaku);
    }

    /** One RHK with its indicators, evidence and the superior's note; results kept before forms knew no {@code kaitan}. */
    public record Rhk(
            UUID id,
            int nomor,
            boolean utama,
            String uraian,
            @Nullable Kaitan kaitan,
            List<Indikator> indikator,
            List<Bukti> bukti,
            String umpan) {

        public Rhk {
            indikator = List.copyOf(indikator);
            bukti = List.copyOf(bukti);
        }
    }

    /** What an RHK serves: the leader's RHK or the goal it intervenes on, who assigned it, and its perspektif (JPT). */
    public record Kaitan(
            String pimpinan, String penugasan, @Nullable String perspektif) {}

    /** One indicator; {@code capaian} in percent, none where it cannot be told. */
    public record Indikator(
            @Nullable String aspek,
            String uraian,
            String target,
            String satuan,
            @Nullable BigDecimal nilai,
            String realisasi,
            String alasan,
            @Nullable BigDecimal capaian) {

        /** The target with its unit, which some write into the target itself. */
        public String targetLengkap() {
            return Satuan.pada(target, satuan);
        }

        public boolean terisi() {
            return nilai != null || !realisasi.isBlank() || !alasan.isBlank();
        }
    }

    /** Evidence: a link, or else a file. */
    public record Bukti(UUID id, String nama, @Nullable String tautan) {}

    /** One BerAKHLAK value, what was expected and what was said. */
    public record Perilaku(id.kinerja.bersama.Perilaku nilai, String ekspektasi, String umpan) {}

    public int jumlahIndikator() {
        return rhk.stream().mapToInt(r -> r.indikator().size()).sum();
    }

    public int jumlahTerisi() {
        return (int) rhk.stream()
                .flatMap(r -> r.indikator().stream())
                .filter(Indikator::terisi)
                .count();
    }

    public int jumlahUmpan() {
        return (int) (rhk.stream().filter(r -> !r.umpan().isBlank()).count()
                + perilaku.stream().filter(p -> !p.umpan().isBlank()).count());
    }

    public int jumlahBukti() {
        return rhk.stream().mapToInt(r -> r.bukti().size()).sum();
    }
}
