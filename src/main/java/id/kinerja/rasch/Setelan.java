package id.kinerja.rasch;

import java.util.Optional;

/**
 * How to estimate. Begin with {@link #BAWAAN} and change what differs.
 *
 * @param bebas the facet whose mean is left free; of the others the mean is 0
 * @param penalti standard deviations of the penalised variant; empty means plain joint maximum likelihood
 * @param jangkar item difficulties and thresholds that are held fixed
 * @param kelompokButir group of each item with thresholds of its own (partial credit), length I; empty means one
 *     rating scale for all
 * @param toleransi the sweeps end when no step is larger, in logits; the residual of each score must be below 100 times
 *     this
 * @param utas threads; the result is the same to the bit for every number
 */
@SuppressWarnings("ArrayRecordComponent")
public record Setelan(
        Bebas bebas, Optional<Penalti> penalti, Jangkar jangkar, int[] kelompokButir, double toleransi, int utas) {

    /** More sweeps than this is an error. */
    public static final int SAPUAN_MAKS = 300;

    /** Ratees free, no penalty, nothing fixed, one rating scale, 10^-6 logit, one thread. */
    public static final Setelan BAWAAN = new Setelan(Bebas.RATEE, Optional.empty(), Jangkar.TANPA, new int[0], 1e-6, 1);

    /**
     * The penalised variant (MAP): ratees N(mu, ratee²), raters N(0, rater²); no extreme score needs dropping.
     *
     * @param ratee standard deviation of ratee measures, logits
     * @param rater standard deviation of severities, logits
     */
    public record Penalti(double ratee, double rater) {
        public Penalti {
            if (!(ratee > 0 && rater > 0)) {
                throw new IllegalArgumentException("Simpangan baku harus lebih dari 0.");
            }
        }
    }

    public Setelan {
        if (!(toleransi > 0 && toleransi < 1)) {
            throw new IllegalArgumentException("Toleransi harus antara 0 dan 1.");
        }
        if (utas < 1) {
            throw new IllegalArgumentException("Utas paling sedikit 1.");
        }
        kelompokButir = kelompokButir.clone();
    }

    public Setelan denganBebas(Bebas baru) {
        return new Setelan(baru, penalti, jangkar, kelompokButir, toleransi, utas);
    }

    public Setelan denganPenalti(double ratee, double rater) {
        return new Setelan(bebas, Optional.of(new Penalti(ratee, rater)), jangkar, kelompokButir, toleransi, utas);
    }

    public Setelan denganJangkar(Jangkar baru) {
        return new Setelan(bebas, penalti, baru, kelompokButir, toleransi, utas);
    }

    public Setelan denganKelompokButir(int... baru) {
        return new Setelan(bebas, penalti, jangkar, baru, toleransi, utas);
    }

    public Setelan denganToleransi(double baru) {
        return new Setelan(bebas, penalti, jangkar, kelompokButir, baru, utas);
    }

    public Setelan denganUtas(int baru) {
        return new Setelan(bebas, penalti, jangkar, kelompokButir, toleransi, baru);
    }
}
