package id.kinerja.skp.model;

import id.kinerja.bersama.PegawaiId;
import id.kinerja.bersama.impor.Sidik;
import id.kinerja.skp.IndikatorId;
import id.kinerja.skp.RhkId;
import id.kinerja.skp.SkpId;
import id.kinerja.skp.StatusSkp;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Matriks Pembagian Peran dan Hasil (PermenPANRB 6/2022, lampiran): who of the team delivers what for each indicator of the
 * leader. Rows are people, columns indicators.
 *
 * @param seluruhnya how many the team has; {@code anggota} are those of one page
 */
public record Matriks(Skp pimpinan, int seluruhnya, List<Anggota> anggota, List<Sel> sel, List<Ada> ada) {

    public Matriks {
        anggota = List.copyOf(anggota);
        sel = List.copyOf(sel);
        ada = List.copyOf(ada);
    }

    /** An RHK that one of the team has already below one of the leader's. */
    public record Ada(PegawaiId pegawai, RhkId pimpinan, String uraian) {}

    /** One of the team; without plan where she has not begun one. */
    public record Anggota(
            PegawaiId id,
            String nama,
            String jabatan,
            @Nullable SkpId skp,
            @Nullable StatusSkp status) {

        /** Whether results can still be handed to her: no plan yet, or one she can still write. */
        public boolean menerima() {
            return status == null || status.bolehDiubah();
        }
    }

    /**
     * What one person delivers for one indicator.
     *
     * @param metode LANGSUNG or TIDAK_LANGSUNG
     * @param jadi the cell has become an RHK and is written there from now on
     */
    public record Sel(IndikatorId indikator, PegawaiId pegawai, String hasil, String metode, boolean jadi) {}

    public Optional<Sel> sel(IndikatorId indikator, PegawaiId pegawai) {
        return sel.stream()
                .filter(s -> s.indikator().equals(indikator) && s.pegawai().equals(pegawai))
                .findFirst();
    }

    /** Changes whenever a cell does. */
    public String sidik() {
        var sidik = new Sidik();
        sel.stream()
                .sorted(Comparator.comparing(s -> s.indikator() + "/" + s.pegawai()))
                .forEach(s -> sidik.tambah(s.indikator(), s.pegawai(), s.metode(), s.jadi(), s.hasil()));
        return sidik.selesai(List.of());
    }

    /** How the shares of a target add up in direct cascading. */
    public enum Jumlah {
        HABIS,
        KURANG,
        LEBIH
    }

    /** Compares what was shared out with the leader's target; nothing where there is no number to compare. */
    public static Optional<Jumlah> bandingkan(@Nullable BigDecimal target, List<BigDecimal> bagian) {
        if (target == null || bagian.isEmpty()) {
            return Optional.empty();
        }
        var beda = bagian.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(target);
        return Optional.of(beda == 0 ? Jumlah.HABIS : beda < 0 ? Jumlah.KURANG : Jumlah.LEBIH);
    }
}
