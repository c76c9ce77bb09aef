package id.kinerja.rasch;

/** One rater gave one person two different marks on one item. */
public final class Bentrok extends DataDitolak {

    private static final long serialVersionUID = 1L;

    private final String ratee;
    private final String rater;
    private final String butir;

    public Bentrok(String ratee, String rater, String butir) {
        super(("Penilai %s memberi %s dua nilai yang berlainan pada butir %s. Satu pasangan dan satu butir hanya boleh"
                        + " satu nilai: hapus salah satunya.")
                .formatted(rater, ratee, butir));
        this.ratee = ratee;
        this.rater = rater;
        this.butir = butir;
    }

    public String ratee() {
        return ratee;
    }

    public String rater() {
        return rater;
    }

    public String butir() {
        return butir;
    }
}
