package id.kinerja.rasch;

/**
 * The rating scale: the categories are the integers from {@code terendah} to {@code tertinggi}.
 *
 * @param terendah label of the lowest category
 * @param tertinggi label of the highest category
 */
public record Skala(int terendah, int tertinggi) {

    /** More categories than this are taken for a slip of the pen; the kernel's powers also stay in range below it. */
    public static final int LANGKAH_MAKS = 20;

    public Skala {
        if (tertinggi <= terendah) {
            throw new DataDitolak("Semua nilai sama (%d). Tidak ada perbedaan yang dapat diukur.".formatted(terendah));
        }
        if (tertinggi - terendah > LANGKAH_MAKS) {
            throw new DataDitolak("Nilai berkisar dari %d sampai %d, lebih dari %d kategori. Periksa salah ketik."
                    .formatted(terendah, tertinggi, LANGKAH_MAKS + 1));
        }
    }

    /** K: the number of thresholds; categories inside the engine are 0..K. */
    public int langkah() {
        return tertinggi - terendah;
    }
}
