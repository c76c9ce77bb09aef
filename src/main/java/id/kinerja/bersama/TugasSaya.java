package id.kinerja.bersama;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What waits for a person. Home collects the beans of this type; each may run one statement at most. */
public interface TugasSaya {

    List<Tugas> tugas(Pelaku pelaku, LocalDate hariIni);

    /**
     * One task, worded for people.
     *
     * @param tenggat last day, inclusive; none where nothing presses
     * @param tombol what the button says, a verb
     */
    record Tugas(
            String ikon,
            String judul,
            String keterangan,
            @Nullable LocalDate tenggat,
            String tombol,
            String url) {}
}
