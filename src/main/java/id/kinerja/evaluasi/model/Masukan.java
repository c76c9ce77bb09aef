package id.kinerja.evaluasi.model;

import java.time.LocalDate;
import java.util.List;

/** Everything a final result was based on, kept as it was on that day. */
public record Masukan(IsiPenilaian isi, String unitOrganisasi, List<Aturan> aturan) {

    public Masukan {
        aturan = List.copyOf(aturan);
    }

    /** A rule that was used, with its version. */
    public record Aturan(String kunci, String nilai, String dasarHukum, LocalDate mulai) {}
}
