package id.kinerja.evaluasi.organisasi;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import id.kinerja.bersama.tata.Galat;
import id.kinerja.evaluasi.data.OrganisasiTersimpan;
import id.kinerja.evaluasi.model.PredikatOrganisasi;
import id.kinerja.evaluasi.model.Rating;
import id.kinerja.evaluasi.model.TabelRating;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The capaian of one unit as typed. In a yearly period the predikat is empty unless it departs from the matrix. */
public record FormOrganisasi(int versi, String predikat, String capaian, String ekspektasi, String alasan) {

    static final int ALASAN_MAKS = 2000;

    /** Without blanks around, and without nulls where a field was not sent. */
    FormOrganisasi rapi() {
        return new FormOrganisasi(versi, bersih(predikat), bersih(capaian), bersih(ekspektasi), bersih(alasan));
    }

    private static String bersih(@Nullable String isi) {
        return isi == null ? "" : isi.strip();
    }

    static FormOrganisasi dari(OrganisasiTersimpan.@Nullable Capaian c) {
        return c == null
                ? new FormOrganisasi(0, "", "", "", "")
                : new FormOrganisasi(
                        c.versi(), c.predikat().name(), tingkat(c.capaian()), tingkat(c.ekspektasi()), c.alasan());
    }

    private static String tingkat(@Nullable Rating rating) {
        return rating == null ? "" : String.valueOf(rating.tingkat());
    }

    Optional<PredikatOrganisasi> dipilih() {
        return Arrays.stream(PredikatOrganisasi.values())
                .filter(p -> p.name().equals(predikat))
                .findFirst();
    }

    /** What the matrix of the yearly rule gives for the two ratings. */
    Optional<PredikatOrganisasi> dariMatriks(TabelRating<PredikatOrganisasi> tabel) {
        return Rating.dariTingkat(capaian)
                .flatMap(c -> Rating.dariTingkat(ekspektasi).map(e -> tabel.pada(c, e)));
    }

    List<Galat> galat(boolean tahunan, TabelRating<PredikatOrganisasi> tabel) {
        var hasil = new ArrayList<Galat>();
        if (tahunan && Rating.dariTingkat(capaian).isEmpty()) {
            hasil.add(new Galat("capaian", teks("evaluasi.galat.capaian")));
        }
        if (tahunan && Rating.dariTingkat(ekspektasi).isEmpty()) {
            hasil.add(new Galat("ekspektasi", teks("evaluasi.galat.ekspektasi")));
        }
        if (!tahunan && dipilih().isEmpty()) {
            hasil.add(new Galat("predikat", teks("evaluasi.galat.predikat-organisasi")));
        }
        var menyimpang = tahunan
                && dipilih().isPresent()
                && dariMatriks(tabel).filter(m -> m != dipilih().get()).isPresent();
        if (alasan.isBlank() && (menyimpang || !tahunan)) {
            hasil.add(new Galat(
                    "alasan",
                    teks(menyimpang ? "evaluasi.galat.alasan-menyimpang" : "evaluasi.galat.alasan-organisasi")));
        }
        if (alasan.length() > ALASAN_MAKS) {
            hasil.add(new Galat(
                    "alasan",
                    teks("evaluasi.galat.panjang", Format.angka(alasan.length()), Format.angka(ALASAN_MAKS))));
        }
        return hasil;
    }

    OrganisasiTersimpan.Capaian menjadi(boolean tahunan, boolean tetap, TabelRating<PredikatOrganisasi> tabel) {
        return new OrganisasiTersimpan.Capaian(
                tetap,
                dipilih().or(() -> dariMatriks(tabel)).orElseThrow(),
                tahunan ? Rating.dariTingkat(capaian).orElse(null) : null,
                tahunan ? Rating.dariTingkat(ekspektasi).orElse(null) : null,
                alasan,
                "",
                versi);
    }
}
