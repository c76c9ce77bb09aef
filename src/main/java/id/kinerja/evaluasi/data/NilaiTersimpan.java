package id.kinerja.evaluasi.data;

import static kinerja.tabel.Tables.EVALUASI_HASIL;

import id.kinerja.bersama.Pelaku;
import id.kinerja.evaluasi.model.Hasil;
import id.kinerja.evaluasi.model.Masukan;
import id.kinerja.evaluasi.model.PredikatOrganisasi;
import id.kinerja.evaluasi.model.StatusHasil;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.JSONB;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Ratings, and the final result with all that it was based on. */
@Repository
public class NilaiTersimpan {

    private final HasilTersimpan hasil;
    private final JsonMapper json;

    NilaiTersimpan(HasilTersimpan hasil, JsonMapper json) {
        this.hasil = hasil;
        this.json = json;
    }

    /** Keeps what the Pejabat Penilai has decided so far; with both ratings it counts as rated. */
    public void simpan(Hasil asal, Hasil.Nilai nilai, Pelaku pelaku, OffsetDateTime kini) {
        var ke = nilai.predikat() == null ? asal.status() : StatusHasil.DINILAI;
        var isi = new HashMap<Field<?>, Object>();
        isi.put(EVALUASI_HASIL.RATING_HASIL, nama(nilai.hasil()));
        isi.put(EVALUASI_HASIL.RATING_PERILAKU, nama(nilai.perilaku()));
        isi.put(EVALUASI_HASIL.PREDIKAT, nama(nilai.predikat()));
        isi.put(EVALUASI_HASIL.ALASAN, nilai.alasan());
        isi.put(EVALUASI_HASIL.REKOMENDASI, nilai.rekomendasi());
        if (ke == StatusHasil.DINILAI) {
            isi.put(EVALUASI_HASIL.DINILAI, kini);
        }
        hasil.ubah(asal.id(), asal.versi(), ke, isi);
        if (ke != asal.status()) {
            hasil.catatRiwayat(asal.id(), ke, pelaku, null, kini);
        }
    }

    /** Makes it final, with the inputs and the rules as they are now. */
    public void tetapkan(
            Hasil asal, PredikatOrganisasi organisasi, Masukan masukan, Pelaku pelaku, OffsetDateTime kini) {
        var isi = new HashMap<Field<?>, Object>();
        isi.put(EVALUASI_HASIL.PREDIKAT_ORGANISASI, organisasi.name());
        isi.put(EVALUASI_HASIL.MASUKAN, JSONB.jsonb(json.writeValueAsString(masukan)));
        isi.put(
                EVALUASI_HASIL.ATURAN,
                masukan.aturan().stream()
                        .map(a -> a.kunci() + "@" + a.mulai() + " (" + a.dasarHukum() + ")")
                        .collect(Collectors.joining("; ")));
        isi.put(EVALUASI_HASIL.DITETAPKAN, kini);
        hasil.ubah(asal.id(), asal.versi(), StatusHasil.DITETAPKAN, isi);
        hasil.catatRiwayat(asal.id(), StatusHasil.DITETAPKAN, pelaku, null, kini);
    }

    private static @org.jspecify.annotations.Nullable String nama(@org.jspecify.annotations.Nullable Enum<?> nilai) {
        return nilai == null ? null : nilai.name();
    }
}
