package id.kinerja.skp.dialog;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.tata.Galat;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A note exactly as typed. */
public record FormDialog(String tahap, String tanggal, String pokok, String kesepakatan) {

    static final List<String> TAHAP = List.of("PERENCANAAN", "PELAKSANAAN", "EVALUASI");
    static final int MAKS = 2000;
    private static final int POKOK_MIN = 10;

    Optional<LocalDate> hari() {
        try {
            return Optional.of(LocalDate.parse(tanggal));
        } catch (DateTimeParseException bukanTanggal) {
            return Optional.empty();
        }
    }

    /** @param tahun year of the plan; a conversation about it is held from the autumn before to the spring after */
    List<Galat> galat(int tahun, LocalDate hariIni) {
        var hasil = new ArrayList<Galat>();
        if (!TAHAP.contains(tahap)) {
            hasil.add(new Galat("tahap", teks("skp.dialog.galat.tahap")));
        }
        var awal = LocalDate.of(tahun - 1, 9, 1);
        if (hari().filter(h -> !h.isAfter(hariIni) && !h.isBefore(awal)).isEmpty()) {
            hasil.add(new Galat("tanggal", teks("skp.dialog.galat.tanggal")));
        }
        if (pokok.strip().length() < POKOK_MIN || pokok.length() > MAKS) {
            hasil.add(new Galat("pokok", teks("skp.dialog.galat.pokok", POKOK_MIN, MAKS)));
        }
        if (kesepakatan.length() > MAKS) {
            hasil.add(new Galat("kesepakatan", teks("skp.dialog.galat.kesepakatan", MAKS)));
        }
        return hasil;
    }
}
