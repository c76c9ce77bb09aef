package id.kinerja.evaluasi.model;

import id.kinerja.siklus.BukuAturan;
import java.util.List;

/** The rules that an evaluation is bound to, as they stood on the last day of its period. */
public record AturanPenilaian(BukuAturan buku) {

    private static final String KUADRAN = "kuadran";
    private static final String KEPALA = "rating-kepala";
    private static final String MINIMAL = "sebaran.minimal-unit";
    private static final String SIFAT = "sebaran.sifat";
    private static final String TAHUNAN = "organisasi.tahunan";

    public TabelRating<PredikatPegawai> kuadran() {
        return TabelRating.kuadran(buku.nilai(KUADRAN));
    }

    public RatingKepala kepala() {
        return RatingKepala.baca(buku.nilai(KEPALA));
    }

    public TabelRating<PredikatOrganisasi> tahunan() {
        return TabelRating.organisasi(buku.nilai(TAHUNAN));
    }

    public BukuAturan.Isi sumberTahunan() {
        return buku.satu(TAHUNAN);
    }

    public PolaSebaran pola(PredikatOrganisasi predikat) {
        return PolaSebaran.baca(buku.nilai(predikat.kunciSebaran()));
    }

    public String dasarPola(PredikatOrganisasi predikat) {
        return buku.satu(predikat.kunciSebaran()).dasarHukum();
    }

    /** Groups smaller than this are only warned. */
    public int minimalUnit() {
        return Integer.parseInt(buku.nilai(MINIMAL).strip());
    }

    /** Whether a pattern that is not met stops the setting of a predikat, by local rule. */
    public boolean sebaranMemblokir() {
        return buku.nilai(SIFAT).strip().equals("BLOKIR");
    }

    /** PP 30/2019 Pasal 59: days in which a result may be objected to. */
    public int hariKeberatan() {
        return Integer.parseInt(buku.nilai("keberatan.hari").strip());
    }

    /** What a final result keeps of the rules. */
    public List<Masukan.Aturan> dipakai(boolean kepala, PredikatOrganisasi organisasi) {
        var sebaran = organisasi.kunciSebaran();
        return (kepala ? List.of(KUADRAN, KEPALA, sebaran, SIFAT, MINIMAL) : List.of(KUADRAN, sebaran, SIFAT, MINIMAL))
                .stream()
                        .map(buku::satu)
                        .map(a -> new Masukan.Aturan(a.kunci(), a.nilai(), a.dasarHukum(), a.mulai()))
                        .toList();
    }
}
