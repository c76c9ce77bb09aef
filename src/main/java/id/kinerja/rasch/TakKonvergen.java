package id.kinerja.rasch;

/** The sweeps ended before the measures stood still. There is no result then: an unfinished one would mislead. */
public final class TakKonvergen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TakKonvergen(int sapuan, double langkah, double selisih) {
        super(("Penaksiran belum konvergen setelah %d sapuan (langkah terbesar %.3g logit, selisih skor terbesar %.3g)."
                        + " Tidak ada hasil yang ditulis. Periksa kelompok penilai yang hanya tersambung oleh nilai"
                        + " tertinggi atau terendah, atau pakai penaksiran berpenalti (--map).")
                .formatted(sapuan, langkah, selisih));
    }
}
