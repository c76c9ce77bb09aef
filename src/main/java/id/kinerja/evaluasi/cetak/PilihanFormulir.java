package id.kinerja.evaluasi.cetak;

import static id.kinerja.bersama.Teks.teks;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of the form that lists every answer; those not chosen are struck out, and none is while nothing is chosen. */
public record PilihanFormulir(String label, List<Jawaban> jawaban) {

    public PilihanFormulir {
        jawaban = List.copyOf(jawaban);
    }

    /** One answer. */
    public record Jawaban(String label, boolean dicoret) {}

    static <E extends Enum<E>> PilihanFormulir susun(String label, String awalan, E[] semua, @Nullable E dipilih) {
        return new PilihanFormulir(
                label,
                Arrays.stream(semua)
                        .map(e -> new Jawaban(teks(awalan + e.name()), dipilih != null && e != dipilih))
                        .toList());
    }
}
