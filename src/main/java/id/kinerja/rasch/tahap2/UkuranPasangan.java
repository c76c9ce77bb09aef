package id.kinerja.rasch.tahap2;

/**
 * One measure for each pair: how the rater saw this person, all items together.
 *
 * @param ukuran d_p in logits, theta - alpha as this pair alone shows it; length P
 * @param ragam v_p, its sampling variance 1/sum W; length P
 */
@SuppressWarnings("ArrayRecordComponent")
public record UkuranPasangan(double[] ukuran, double[] ragam) {}
