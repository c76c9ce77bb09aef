package id.kinerja.rasch.tanda;

import id.kinerja.rasch.Kalimat;
import id.kinerja.rasch.tanda.Tanda.Kode;
import java.util.Locale;

/** The sentences of the flags: what was seen, that it may have good reasons, and what to do. */
final class KalimatTanda {

    private static final Locale ID = Locale.of("id");
    private static final Locale EN = Locale.ENGLISH;

    private KalimatTanda() {}

    static Kalimat ketat(Kode kode, int orang, double kategori) {
        boolean ketat = kode == Kode.SEVERE;
        return new Kalimat(
                String.format(
                        ID,
                        "Menurut model, setelah ketidakpastian diperhitungkan, nilainya untuk %d orang sekitar %.1f kategori"
                                + " %s daripada nilai penilai lain."
                                + " Bahas di forum kalibrasi: minta contoh perilaku yang mendasari nilainya.",
                        orang,
                        kategori,
                        ketat ? "lebih rendah" : "lebih tinggi"),
                String.format(
                        EN,
                        "By the model, uncertainty allowed for, marks for %d people are about %.1f categories %s than those"
                                + " of other raters."
                                + " For the calibration meeting: ask for examples of the behaviour behind the marks.",
                        orang,
                        kategori,
                        ketat ? "lower" : "higher"));
    }

    static Kalimat pola(Kode kode, long n) {
        return switch (kode) {
            case CENTRAL ->
                new Kalimat(
                        "Nilai menumpuk di tengah lebih dari yang wajar untuk " + n
                                + " orang yang dinilai. Minta penilai"
                                + " membandingkan orang-orang itu satu per satu.",
                        "Marks pile up in the middle more than the " + n
                                + " people explain. Ask the rater to compare them" + " one by one.");
            case RANGE ->
                new Kalimat(
                        "Rentang nilai untuk " + n + " orang terlalu sempit: hampir tidak ada beda antara mereka. Minta"
                                + " contoh perilaku yang membedakan.",
                        "The range of marks for " + n
                                + " people is too narrow: hardly any difference among them. Ask for"
                                + " behaviour that tells them apart.");
            case HALO ->
                new Kalimat(
                        "Semua butir mengikuti satu kesan pada " + n
                                + " pasangan (efek halo). Minta penilai menilai ulang butir" + " demi butir.",
                        "All items follow one impression in " + n
                                + " pairs (halo). Ask the rater to judge item by item.");
            case STRAIGHTLINE ->
                new Kalimat(
                        "Semua butir diberi nilai sama pada hampir semua dari " + n
                                + " orang. Tanyakan apakah kuesioner dibaca.",
                        "All items got the same mark for nearly all of " + n
                                + " people. Ask whether the questions were read.");
            case ERRATIC ->
                new Kalimat(
                        "Pola " + n
                                + " nilainya tidak konsisten dengan penilai lain. Periksa apakah butir dipahami sama.",
                        "The pattern of " + n
                                + " marks is inconsistent with other raters. Check whether items are understood"
                                + " alike.");
            case OVERFIT ->
                new Kalimat(
                        "Pola " + n
                                + " nilainya terlalu teratur. Periksa apakah nilai disalin dari butir atau orang lain.",
                        "The pattern of " + n
                                + " marks is too regular. Check whether marks were copied across items or people.");
            default ->
                new Kalimat(
                        "Hanya menilai satu orang: ketat-longgarnya tidak dapat dipisahkan dari pandangan khasnya. Jangan"
                                + " dipakai untuk menilai penilai ini.",
                        "Rated one person only: severity cannot be told from an own view. Do not judge this rater by it.");
        };
    }

    static Kalimat menyimpang(String rater, String ratee, boolean tinggi) {
        return new Kalimat(
                "Nilai dari %s untuk %s jauh lebih %s daripada kata penilai lain. Tanyakan contoh perilakunya; pandangan"
                                .formatted(rater, ratee, tinggi ? "tinggi" : "rendah")
                        + " khas boleh jadi benar.",
                "Marks from %s for %s are far %s than others say. Ask for examples; an own view may well be right."
                        .formatted(rater, ratee, tinggi ? "higher" : "lower"));
    }

    static Kalimat terpisah(String pertama, int orang, int penilai) {
        return new Kalimat(
                "Kelompok penilai terpisah (%d orang termasuk %s, %d penilai): hasilnya tidak dapat dibandingkan langsung"
                                .formatted(orang, pertama, penilai)
                        + " dengan kelompok lain. Tambahkan penilai dari kelompok lain.",
                "A separate group of raters (%d people with %s among them, %d raters): its results cannot be compared"
                                .formatted(orang, pertama, penilai)
                        + " directly with others. Add raters from other groups.");
    }

    static Kalimat tautanLemah(String rater, String ratee, int orang) {
        return new Kalimat(
                "Hanya penilaian %s atas %s yang menghubungkan %d orang dengan yang lain. Tambahkan penilai penghubung."
                        .formatted(rater, ratee, orang),
                "Only the marks of %s for %s connect %d people with the rest. Add raters who bridge."
                        .formatted(rater, ratee, orang));
    }

    static Kalimat kategoriJarang(int label, long kali) {
        return new Kalimat(
                "Kategori %d hanya dipakai %d kali; ambang di sekitarnya tidak stabil. Pertimbangkan menggabungkannya."
                        .formatted(label, kali),
                "Category %d was used %d times only; thresholds beside it are unstable. Consider merging it."
                        .formatted(label, kali));
    }

    static Kalimat jarakPeran(String ratee, double beda) {
        return new Kalimat(
                "Atasan menilai %s jauh lebih %s daripada rekan dan bawahan. Bahas keduanya bersama orangnya."
                        .formatted(ratee, beda > 0 ? "tinggi" : "rendah"),
                "The superior rates %s far %s than peers and subordinates. Talk about both with the person."
                        .formatted(ratee, beda > 0 ? "higher" : "lower"));
    }

    static Kalimat hasilAtasan(String ratee, int hasil, int duga) {
        return new Kalimat(
                "Hasil dari atasan untuk %s (tingkat %d) berjarak dua tingkat dari ukuran semua penilai (tingkat %d)."
                                .formatted(ratee, hasil + 1, duga + 1)
                        + " Minta alasan tertulis; tidak ada yang diubah otomatis.",
                "The superior's result for %s (level %d) is two levels from the measure of all raters (level %d)."
                                .formatted(ratee, hasil + 1, duga + 1)
                        + " Ask for a written reason; nothing is changed by itself.");
    }

    static Kalimat cincin(String a, String b, Cincin.Kelompok kelompok) {
        boolean kawanan = kelompok.anggota().size() > 2;
        var nama = String.join(", ", kelompok.anggota());
        return new Kalimat(
                String.format(
                        ID,
                        "%s dan %s saling memberi nilai jauh di atas kata penilai lain%s (p = %.3f). Hanya untuk tim"
                                + " kalibrasi: periksa contoh perilaku kedua arah.",
                        a,
                        b,
                        kawanan
                                ? String.format(
                                        ID,
                                        ", dalam kelompok %d orang (%s; kepadatan %.2f)",
                                        kelompok.anggota().size(),
                                        nama,
                                        kelompok.kepadatan())
                                : "",
                        kelompok.p()),
                String.format(
                        EN,
                        "%s and %s rate each other far above what others say%s (p = %.3f). For the calibration team only:"
                                + " check examples in both directions.",
                        a,
                        b,
                        kawanan
                                ? String.format(
                                        EN,
                                        ", within a group of %d people (%s; density %.2f)",
                                        kelompok.anggota().size(),
                                        nama,
                                        kelompok.kepadatan())
                                : "",
                        kelompok.p()));
    }
}
