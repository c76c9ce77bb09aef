package id.kinerja.evaluasi.data;

import static kinerja.tabel.Tables.EVALUASI_HASIL;

import id.kinerja.audit.Jejak;
import id.kinerja.audit.JsonBaku;
import id.kinerja.audit.SumberFakta;
import id.kinerja.bersama.Pelaku;
import id.kinerja.evaluasi.model.Hasil;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import kinerja.tabel.tables.records.EvaluasiHasilRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * A result that has been set is in the log with everything that was decided and what it rests on. Whoever changes one of
 * these columns afterwards, by whatever way, is found by the verifier.
 */
@Repository
public class JejakHasil implements SumberFakta {

    private final DSLContext sql;
    private final Jejak jejak;

    JejakHasil(DSLContext sql, Jejak jejak) {
        this.sql = sql;
        this.jejak = jejak;
    }

    /** Records that the result was set, as it now stands in the table. */
    public void penetapan(Hasil hasil, Pelaku pelaku) {
        var id = hasil.id().toString();
        jejak.catatFakta(
                pelaku,
                "evaluasi.penetapan",
                hasil.id(),
                hasil.pegawai().id(),
                Objects.requireNonNull(fakta(java.util.List.of(id)).get(id)));
    }

    @Override
    public String jenis() {
        return "Hasil";
    }

    @Override
    public Map<String, String> fakta(Collection<String> id) {
        return sql
                .selectFrom(EVALUASI_HASIL)
                .where(EVALUASI_HASIL.ID.in(id.stream().map(UUID::fromString).toList()))
                .orderBy(EVALUASI_HASIL.ID)
                .fetch()
                .stream()
                .collect(Collectors.toMap(r -> r.getId().toString(), JejakHasil::fakta));
    }

    private static String fakta(EvaluasiHasilRecord r) {
        var isi = new TreeMap<String, String>();
        isi.put("skp", teks(r.getSkpId()));
        isi.put("pegawai", teks(r.getPegawaiId()));
        isi.put("periode", teks(r.getPeriodeId()));
        isi.put("penilai", teks(r.getPenilaiId()));
        isi.put("rating_hasil", teks(r.getRatingHasil()));
        isi.put("rating_perilaku", teks(r.getRatingPerilaku()));
        isi.put("predikat", teks(r.getPredikat()));
        isi.put("predikat_organisasi", teks(r.getPredikatOrganisasi()));
        isi.put("alasan", teks(r.getAlasan()));
        isi.put("rekomendasi", teks(r.getRekomendasi()));
        isi.put("tanpa_realisasi", teks(r.getTanpaRealisasi()));
        isi.put("aturan", teks(r.getAturan()));
        isi.put("masukan", teks(r.getMasukan()));
        isi.put(
                "ditetapkan",
                r.getDitetapkan() == null ? "" : r.getDitetapkan().toInstant().toString());
        return JsonBaku.objek(isi);
    }

    private static String teks(@Nullable Object nilai) {
        return nilai == null ? "" : nilai.toString();
    }
}
