package id.kinerja.evaluasi.tampil;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.tata.Kuadran;
import id.kinerja.evaluasi.model.PredikatPegawai;
import id.kinerja.evaluasi.model.Rating;
import id.kinerja.evaluasi.model.TabelRating;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The quadrant with a person's cell, as the rule of her period draws it. */
public final class KuadranTampil {

    private static final List<Rating> PERILAKU_NAIK =
            List.of(Rating.DI_BAWAH_EKSPEKTASI, Rating.SESUAI_EKSPEKTASI, Rating.DI_ATAS_EKSPEKTASI);

    private KuadranTampil() {}

    public static Kuadran dari(TabelRating<PredikatPegawai> tabel, @Nullable Rating hasil, @Nullable Rating perilaku) {
        return new Kuadran(
                Arrays.stream(Rating.values())
                        .flatMap(h ->
                                PERILAKU_NAIK.stream().map(p -> tabel.pada(h, p).rupa()))
                        .toList(),
                tingkat(hasil),
                tingkat(perilaku));
    }

    private static int tingkat(@Nullable Rating rating) {
        return rating == null ? 0 : rating.tingkat();
    }

    /** "Hasil sesuai ekspektasi dan perilaku di atas ekspektasi bertemu di kotak Baik." */
    public static String kalimat(
            @Nullable Rating hasil, @Nullable Rating perilaku, @Nullable PredikatPegawai predikat) {
        return Stream.of(hasil, perilaku, predikat).anyMatch(x -> x == null)
                ? teks("evaluasi.kuadran.belum")
                : teks("evaluasi.kuadran.kalimat", kata(hasil), kata(perilaku), kata(predikat));
    }

    private static String kata(@Nullable Object nilai) {
        return nilai instanceof Rating r ? r.label() : nilai instanceof PredikatPegawai p ? p.label() : "";
    }
}
