package id.kinerja.bersama;

import java.time.LocalDate;
import java.util.List;

/**
 * Removing one kind of personal data when its time is over. The rule {@code retensi.<kind>} says how long; a person
 * confirms the list of candidates before anything is done.
 */
public interface KelasRetensi {

    /** The kind, as {@link DataSaya#jenis()} names it. */
    String jenis();

    /** Place among all kinds, ascending: what rests on others goes first. */
    int urutan();

    /** The kind of its objects in the log, as in {@code HasilId} without "Id". */
    String objek();

    /** Kinds that rest on this one: it stays at least as long as they do. */
    default List<String> ditahan() {
        return List.of();
    }

    /** Whether it blots out names instead of deleting; the rule must say the same. */
    default boolean samarkan() {
        return false;
    }

    /**
     * What has stayed long enough, ordered by id; one statement.
     *
     * @param batas the time of what is named began before this day
     */
    List<Calon> calon(LocalDate batas);

    /** Removes exactly these, in the transaction of the caller. */
    void laksanakan(List<String> id);

    /**
     * One candidate.
     *
     * @param keterangan whose it is and which, for people who check the list
     * @param sejak the day its time began
     */
    record Calon(String id, String keterangan, LocalDate sejak) {}
}
