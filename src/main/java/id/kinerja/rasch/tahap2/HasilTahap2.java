package id.kinerja.rasch.tahap2;

/**
 * The decision measures. All in logits.
 *
 * @param ragam the variance components they rest on; published with them
 * @param rataPeran mean of each role of raters, one entry without roles
 * @param galatRataPeran their standard errors
 * @param mu mean over all pairs
 * @param galatMu its standard error
 * @param ratee mu + theta_n, length N; mu alone for someone without ratings
 * @param galatRatee standard errors of these
 * @param rater alpha_j, length J; positive is severe
 * @param galatRater standard errors of these
 * @param tepat whether all standard errors are exact; else those of large subsets are the lower bound, inflated by the
 *     ratio that a sample shows
 */
@SuppressWarnings("ArrayRecordComponent")
public record HasilTahap2(
        Ragam ragam,
        double[] rataPeran,
        double[] galatRataPeran,
        double mu,
        double galatMu,
        double[] ratee,
        double[] galatRatee,
        double[] rater,
        double[] galatRater,
        boolean tepat) {}
