package id.kinerja.situs.contoh;

import id.kinerja.bersama.Uuid7;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Chance that comes out the same on every run: choices and identifiers of the sample. */
final class Acak {

    private static final long BENIH = 18_71_2025L;
    private static final long AWAL = Instant.parse("2025-01-01T00:00:00Z").toEpochMilli();

    private final RandomGenerator sumber =
            RandomGeneratorFactory.of("L64X128MixRandom").create(BENIH);
    private long nomor;

    UUID id() {
        return Uuid7.pada(AWAL + nomor++, sumber.nextLong(), sumber.nextLong());
    }

    /** A whole number from dari to sampai, both included. */
    int angka(int dari, int sampai) {
        return sampai <= dari ? dari : sumber.nextInt(dari, sampai + 1);
    }

    double pecahan() {
        return sumber.nextDouble();
    }

    double pecahan(double dari, double sampai) {
        return dari + sumber.nextDouble() * (sampai - dari);
    }

    boolean peluang(double p) {
        return sumber.nextDouble() < p;
    }

    <T> T pilih(List<T> daftar) {
        return daftar.get(sumber.nextInt(daftar.size()));
    }

    LocalDate tanggal(LocalDate dari, LocalDate sampai) {
        return dari.plusDays(angka(0, (int) ChronoUnit.DAYS.between(dari, sampai)));
    }
}
