package id.kinerja.skp.realisasi;

import id.kinerja.skp.data.RealisasiTersimpan.PilihanPeriode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which period a person most likely wants to write today. */
final class PeriodeKini {

    private PeriodeKini() {}

    /** The open one that closes first; else the one that runs today; else the latest that has begun; else the first. */
    static Optional<PilihanPeriode> pilih(List<PilihanPeriode> semua, LocalDate hariIni) {
        return semua.stream()
                .filter(p -> !hariIni.isBefore(p.buka()) && !hariIni.isAfter(p.batas()))
                .min(Comparator.comparing(PilihanPeriode::batas))
                .or(() -> semua.stream()
                        .filter(p -> !hariIni.isBefore(p.mulai()) && !hariIni.isAfter(p.akhir()))
                        .findFirst())
                .or(() -> semua.stream()
                        .filter(p -> !hariIni.isBefore(p.mulai()))
                        .max(Comparator.comparing(PilihanPeriode::mulai)))
                .or(() -> semua.stream().findFirst());
    }
}
