package id.kinerja.rasch;

/**
 * A part of the input with numbers of its own, and what they are in the whole.
 *
 * @param lembaran ratings with local numbers
 * @param ratee number in the whole of local ratee n
 * @param rater number in the whole of local rater j
 * @param butir number in the whole of local item i
 */
@SuppressWarnings("ArrayRecordComponent")
public record Bagian(Lembaran lembaran, int[] ratee, int[] rater, int[] butir) {}
