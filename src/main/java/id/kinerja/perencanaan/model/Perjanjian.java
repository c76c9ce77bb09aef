package id.kinerja.perencanaan.model;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.BukanUntukAnda;
import id.kinerja.bersama.PegawaiId;
import id.kinerja.perencanaan.PerjanjianId;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Perjanjian kinerja between the head of a unit (pihak pertama) and his superior (pihak kedua), PermenPANRB 53/2014.
 *
 * @param revisi 0 for the first of the year
 * @param catatan why the superior sent it back, empty otherwise
 */
public record Perjanjian(
        PerjanjianId id,
        int tahun,
        int revisi,
        String alasan,
        Status status,
        UUID unitId,
        String unit,
        Pihak pertama,
        Pihak kedua,
        String catatan,
        @Nullable OffsetDateTime disepakati,
        int versi,
        List<Butir> butir,
        List<Program> program) {

    public Perjanjian {
        butir = List.copyOf(butir);
        program = List.copyOf(program);
    }

    public enum Status {
        DRAF,
        DIAJUKAN,
        DISEPAKATI;

        public String label() {
            return teks("perencanaan.perjanjian.status." + name());
        }
    }

    public record Pihak(PegawaiId id, String nama, String jabatan) {}

    /** One line of the annex: sasaran, indicator, target. */
    public record Butir(String sasaran, String indikator, String target) {}

    /** A programme with its budget in rupiah. */
    public record Program(String program, BigDecimal anggaran, String keterangan) {}

    public boolean bolehDiubah(@Nullable PegawaiId oleh) {
        return status == Status.DRAF && pertama.id().equals(oleh);
    }

    public boolean bolehDiputuskan(@Nullable PegawaiId oleh) {
        return status == Status.DIAJUKAN && kedua.id().equals(oleh);
    }

    public boolean bolehDirevisi(@Nullable PegawaiId oleh) {
        return status == Status.DISEPAKATI && pertama.id().equals(oleh);
    }

    public void pastikanBolehDiubah(PegawaiId oleh) {
        if (!pertama.id().equals(oleh)) {
            throw new BukanUntukAnda("perencanaan.perjanjian.tolak.pertama");
        }
        if (status != Status.DRAF) {
            throw new AturanDilanggar("perencanaan.perjanjian.tolak.status", status.label());
        }
    }

    /** Something is promised, and every promise can be measured. */
    public void pastikanLengkap() {
        if (butir.isEmpty()) {
            throw new AturanDilanggar("perencanaan.perjanjian.tolak.kosong");
        }
        if (butir.stream().anyMatch(b -> b.indikator().isBlank() || b.target().isBlank())) {
            throw new AturanDilanggar("perencanaan.perjanjian.tolak.tanpa-target");
        }
    }

    public void pastikanMenunggu(PegawaiId oleh) {
        if (!kedua.id().equals(oleh)) {
            throw new BukanUntukAnda("perencanaan.perjanjian.tolak.kedua");
        }
        if (status != Status.DIAJUKAN) {
            throw new AturanDilanggar("perencanaan.perjanjian.tolak.status", status.label());
        }
    }

    public void pastikanBolehDirevisi(PegawaiId oleh) {
        if (!pertama.id().equals(oleh)) {
            throw new BukanUntukAnda("perencanaan.perjanjian.tolak.pertama");
        }
        if (status != Status.DISEPAKATI) {
            throw new AturanDilanggar("perencanaan.perjanjian.tolak.status", status.label());
        }
    }
}
