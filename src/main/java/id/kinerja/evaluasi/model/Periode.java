package id.kinerja.evaluasi.model;

import id.kinerja.bersama.PeriodeId;
import java.time.LocalDate;

/** An evaluation period with its windows; all dates inclusive. */
public record Periode(
        PeriodeId id,
        int tahun,
        boolean tahunan,
        String nama,
        LocalDate mulai,
        LocalDate akhir,
        LocalDate buka,
        LocalDate batasRealisasi,
        LocalDate batasPenilaian,
        LocalDate batasPenetapan) {

    public boolean sudahBuka(LocalDate hariIni) {
        return !hariIni.isBefore(buka);
    }
}
