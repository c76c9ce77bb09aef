package id.kinerja.rasch;

import java.util.List;

/**
 * The names of the elements; the position of a name is the number of its element everywhere else.
 *
 * @param ratee people who are rated
 * @param rater people who rate
 * @param butir items
 */
public record Nama(List<String> ratee, List<String> rater, List<String> butir) {

    public Nama {
        ratee = List.copyOf(ratee);
        rater = List.copyOf(rater);
        butir = List.copyOf(butir);
    }
}
