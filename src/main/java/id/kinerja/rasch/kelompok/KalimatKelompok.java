package id.kinerja.rasch.kelompok;

import id.kinerja.rasch.Kalimat;
import java.util.List;
import java.util.Locale;

/** The sentences beside group tables. Each says that a difference alone proves nothing. */
final class KalimatKelompok {

    private static final Locale ID = Locale.of("id");
    private static final Locale EN = Locale.ENGLISH;
    private static final String INGAT = " Perbedaan bukan bukti bias, dan laju yang sama bukan bukti keadilan.";
    private static final String NOTE = " A difference is no proof of bias, and equal rates are no proof of fairness.";

    private KalimatKelompok() {}

    static Kalimat acuan(String nama) {
        return new Kalimat(
                "Kelompok pembanding: " + nama + " memiliki laju tertinggi di antara kelompok yang cukup besar."
                        + INGAT,
                "Reference group: " + nama + " has the highest rate among groups that are large enough." + NOTE);
    }

    static Kalimat dampak(String nama, String acuan, double rasio, Putusan putusan, boolean satuOrang) {
        var laju = String.format(ID, "Laju %s adalah %.0f %% dari laju %s", nama, 100 * rasio, acuan);
        var rate = String.format(EN, "The rate of %s is %.0f %% of that of %s", nama, 100 * rasio, acuan);
        return switch (putusan) {
            case RED ->
                new Kalimat(
                        laju + ", di bawah empat perlima dan sulit dijelaskan oleh kebetulan saja. Periksa penyebabnya."
                                + INGAT,
                        rate + ", below four fifths and hard to explain by chance alone. Look for the cause." + NOTE);
            case AMBER -> new Kalimat(laju + "; perlu diperhatikan." + INGAT, rate + "; worth watching." + NOTE);
            case GREEN ->
                new Kalimat(
                        laju + "; tidak ada tanda dampak yang merugikan." + INGAT,
                        rate + "; no sign of adverse impact." + NOTE);
            case GREY ->
                new Kalimat(
                        "Kelompok " + nama + " terlalu kecil untuk disimpulkan"
                                + (satuOrang ? ": satu orang saja membalik urutannya." : ".") + INGAT,
                        "Group " + nama + " is too small to conclude"
                                + (satuOrang ? ": a single person turns the order round." : ".") + NOTE);
        };
    }

    static Kalimat beda(String satu, String dua, double g, Putusan putusan) {
        var id = switch (putusan) {
            case GREEN -> "kecil";
            case AMBER -> "sedang; perlu dilihat";
            case RED -> "besar; perlu ditindaklanjuti";
            case GREY -> "tidak dapat dihitung";
        };
        var en = switch (putusan) {
            case GREEN -> "small";
            case AMBER -> "moderate; look closer";
            case RED -> "large; act on it";
            case GREY -> "not computable";
        };
        return new Kalimat(
                String.format(ID, "Beda rata-rata %s dan %s %s (g = %.2f).", satu, dua, id, g) + INGAT,
                String.format(EN, "The mean difference of %s and %s is %s (g = %.2f).", satu, dua, en, g) + NOTE);
    }

    static Kalimat interaksi(String rater, String ratee, double bias, boolean menonjol) {
        if (!menonjol) {
            return new Kalimat(
                    "Penilai %s tidak menilai %s secara berbeda.".formatted(rater, ratee) + INGAT,
                    "Raters of %s do not rate %s differently.".formatted(rater, ratee) + NOTE);
        }
        return new Kalimat(
                "Penilai %s menilai %s lebih %s daripada yang dijelaskan ukurannya. Bahas dengan contoh perilaku."
                                .formatted(rater, ratee, bias > 0 ? "tinggi" : "rendah")
                        + INGAT,
                "Raters of %s rate %s %s than the measures explain. Discuss with examples of behaviour."
                                .formatted(rater, ratee, bias > 0 ? "higher" : "lower")
                        + NOTE);
    }

    static Kalimat butir(String butir, List<String> nama, double beda, ButirBerbeda.Ukuran ukuran) {
        return switch (ukuran) {
            case KECIL ->
                new Kalimat(
                        "Butir %s bekerja sama bagi %s dan %s.".formatted(butir, nama.get(0), nama.get(1)) + INGAT,
                        "Item %s works alike for %s and %s.".formatted(butir, nama.get(0), nama.get(1)) + NOTE);
            case TERLALU_SEDIKIT ->
                new Kalimat(
                        "Kurang dari 100 orang dalam satu kelompok; butir %s belum dapat disimpulkan.".formatted(butir),
                        "Fewer than 100 people in a group; nothing can be said about item %s yet.".formatted(butir));
            default ->
                new Kalimat(
                        "Butir %s lebih mudah bagi %s pada ukuran yang sama (%s). Tinjau kalimatnya."
                                        .formatted(
                                                butir,
                                                nama.get(beda > 0 ? 1 : 0),
                                                ukuran == ButirBerbeda.Ukuran.BESAR ? "besar" : "sedang")
                                + INGAT,
                        "Item %s is easier for %s of the same measure (%s). Review its wording."
                                        .formatted(
                                                butir,
                                                nama.get(beda > 0 ? 1 : 0),
                                                ukuran == ButirBerbeda.Ukuran.BESAR ? "large" : "moderate")
                                + NOTE);
        };
    }

    static Kalimat sebaran(long n, double p, boolean beda) {
        if (Double.isNaN(p)) {
            return new Kalimat(
                    "Hanya " + n + " orang: jumlahnya ditampilkan, tidak diuji. Gabungkan beberapa unit.",
                    "Only " + n + " people: counts are shown, not tested. Pool several units.");
        }
        return beda
                ? new Kalimat(
                        String.format(ID, "Sebaran berbeda dari pedoman (p = %.3f). Minta penjelasan, bukan kuota.", p),
                        String.format(EN, "The distribution differs from guidance (p = %.3f). Ask why; no quota.", p))
                : new Kalimat(
                        String.format(ID, "Sebaran sesuai dengan pedoman (p = %.3f).", p),
                        String.format(EN, "The distribution agrees with guidance (p = %.3f).", p));
    }
}
