package id.kinerja.skp.model;

import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.PeriodeId;
import id.kinerja.skp.IndikatorId;
import id.kinerja.skp.RhkId;
import id.kinerja.skp.SkpId;
import id.kinerja.skp.StatusSkp;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one person records for one evaluation period: realisation per indicator, evidence and rencana aksi per RHK.
 *
 * @param terkunci the period is being judged
 * @param versi sum of the versions of its rows; it rises with every save
 */
public record LembarRealisasi(
        SkpId skp,
        StatusSkp status,
        PeriodeId periode,
        Jendela jendela,
        boolean terkunci,
        int versi,
        List<BarisRhk> rhk) {

    public LembarRealisasi {
        rhk = List.copyOf(rhk);
    }

    /** When the period may be written: from {@code buka} to {@code batas}, both inclusive. */
    public record Jendela(String nama, LocalDate buka, LocalDate batas) {}

    /** One RHK with everything recorded under it. */
    public record BarisRhk(
            RhkId id,
            int nomor,
            String uraian,
            List<BarisIndikator> indikator,
            List<Bukti> bukti,
            List<RencanaAksi> aksi) {}

    /** One indicator and its realisation: a number where it is one, and words; empty where nothing is recorded yet. */
    public record BarisIndikator(
            IndikatorId id,
            String uraian,
            String target,
            String satuan,
            @Nullable BigDecimal nilai,
            String keterangan,
            String alasan) {

        public boolean terisi() {
            return nilai != null || !keterangan.isBlank() || !alasan.isBlank();
        }
    }

    /** Evidence: a link, or an uploaded file. */
    public record Bukti(
            UUID id,
            String nama,
            @Nullable String tautan,
            @Nullable UUID berkas) {}

    /** One planned step of the period. */
    public record RencanaAksi(UUID id, String uraian, String target, boolean selesai) {}

    public void pastikanBolehDiubah(LocalDate hariIni) {
        if (status != StatusSkp.DITETAPKAN) {
            throw new AturanDilanggar("skp.tolak.realisasi-belum-ditetapkan", status.label());
        }
        if (terkunci) {
            throw new AturanDilanggar("skp.tolak.realisasi-terkunci", jendela.nama());
        }
        if (hariIni.isBefore(jendela.buka())) {
            throw new AturanDilanggar("skp.tolak.realisasi-belum-buka", jendela.nama());
        }
        if (hariIni.isAfter(jendela.batas())) {
            throw new AturanDilanggar("skp.tolak.realisasi-lewat", jendela.nama());
        }
    }

    public boolean bolehDiubah(LocalDate hariIni) {
        return status == StatusSkp.DITETAPKAN
                && !terkunci
                && !hariIni.isBefore(jendela.buka())
                && !hariIni.isAfter(jendela.batas());
    }

    public int terisi() {
        return (int) rhk.stream()
                .flatMap(r -> r.indikator().stream())
                .filter(BarisIndikator::terisi)
                .count();
    }

    public int jumlahIndikator() {
        return rhk.stream().mapToInt(r -> r.indikator().size()).sum();
    }
}
