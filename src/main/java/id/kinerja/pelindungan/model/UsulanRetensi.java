package id.kinerja.pelindungan.model;

import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.pelindungan.RetensiId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would be removed, as it was reckoned for one day. The fingerprint is that of the whole list, so who confirms it
 * confirms each line of it.
 */
public record UsulanRetensi(
        RetensiId id,
        LocalDate hari,
        Instant dihitung,
        String sidik,
        Status status,
        List<Kelas> kelas,
        @Nullable Pelaksanaan pelaksanaan) {

    /** Where it stands. */
    public enum Status {
        MENUNGGU,
        DILAKSANAKAN,
        DIGANTI
    }

    public UsulanRetensi {
        kelas = List.copyOf(kelas);
    }

    /** One kind: how many, and what began before which day. */
    public record Kelas(String jenis, int jumlah, LocalDate batas, AturanRetensi.Tindakan tindakan) {}

    public record Pelaksanaan(Instant waktu, String oleh) {}

    public int jumlah() {
        return kelas.stream().mapToInt(Kelas::jumlah).sum();
    }

    public boolean bolehDilaksanakan() {
        return status == Status.MENUNGGU && jumlah() > 0;
    }

    /** Refuses anything but the list that was seen and that still is the list. */
    public void pastikan(String dilihat, String kini) {
        if (status != Status.MENUNGGU) {
            throw new AturanDilanggar("pelindungan.tolak.usulan-selesai");
        }
        if (!sidik.equals(dilihat) || !sidik.equals(kini)) {
            throw new AturanDilanggar("pelindungan.tolak.daftar-berubah");
        }
    }
}
