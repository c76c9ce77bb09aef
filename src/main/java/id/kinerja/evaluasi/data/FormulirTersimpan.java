package id.kinerja.evaluasi.data;

import static kinerja.tabel.Tables.EVALUASI_HASIL;
import static kinerja.tabel.Tables.PEGAWAI_PUB_ORANG;
import static kinerja.tabel.Tables.SKP_PUB_SKP;
import static org.jooq.impl.DSL.falseCondition;

import id.kinerja.bersama.PegawaiId;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.TidakDitemukan;
import id.kinerja.evaluasi.HasilId;
import id.kinerja.evaluasi.model.Hasil;
import id.kinerja.evaluasi.model.Orang;
import id.kinerja.skp.JenisSkp;
import id.kinerja.skp.Pendekatan;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What the official forms of an evaluation name beside its content. */
@Repository
public class FormulirTersimpan {

    private static final List<String> TERBIT = List.of("DITETAPKAN", "DISAMPAIKAN", "FINAL");
    private static final List<String> DINILAI = List.of("DINILAI", "DITETAPKAN", "DISAMPAIKAN", "FINAL");
    private static final kinerja.tabel.tables.PegawaiPubOrang ATASAN = PEGAWAI_PUB_ORANG.as("atasan");

    private static final List<SelectField<?>> KOLOM = Stream.of(
                    BentukHasil.KOLOM.stream(),
                    Stream.of(SKP_PUB_SKP.JENIS, SKP_PUB_SKP.PENDEKATAN),
                    Stream.of(ATASAN.ID, ATASAN.NAMA, ATASAN.NIP, ATASAN.GOLONGAN, ATASAN.JABATAN, ATASAN.UNIT))
            .<SelectField<?>>flatMap(kolom -> kolom)
            .toList();

    private final DSLContext sql;

    FormulirTersimpan(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * @param atasan Atasan Pejabat Penilai Kinerja, none at the top of the instansi
     * @param milik the reader is the person assessed
     */
    public record Formulir(
            Hasil hasil,
            JenisSkp jenis,
            Pendekatan pendekatan,
            @Nullable Orang atasan,
            boolean milik) {}

    /** For the evaluation form: the Pejabat Penilai once ratings are there, the person assessed once they are set. */
    public Formulir evaluasi(HasilId id, Pelaku pelaku) {
        var penilai = HakHasil.dinilaiOleh(pelaku, EVALUASI_HASIL.PENILAI_ID);
        return muat(id, pelaku, penilai.and(EVALUASI_HASIL.STATUS.in(DINILAI)).or(terbit(milik(pelaku))));
    }

    /** For the document of the result: both parties, once it is set. */
    public Formulir dokumen(HasilId id, Pelaku pelaku) {
        var pihak = HakHasil.dinilaiOleh(pelaku, EVALUASI_HASIL.PENILAI_ID).or(milik(pelaku));
        return muat(id, pelaku, terbit(pihak));
    }

    /** Since when a result is out; none while it is not. */
    public Optional<OffsetDateTime> terbitPada(UUID id) {
        return sql.select(EVALUASI_HASIL.DITETAPKAN)
                .from(EVALUASI_HASIL)
                .where(EVALUASI_HASIL.ID.eq(id))
                .and(EVALUASI_HASIL.STATUS.in(TERBIT))
                .fetchOptional(EVALUASI_HASIL.DITETAPKAN);
    }

    private static Condition milik(Pelaku pelaku) {
        return pelaku.pegawai() == null ? falseCondition() : HasilTersimpan.milik(pelaku);
    }

    private static Condition terbit(Condition pihak) {
        return pihak.and(EVALUASI_HASIL.STATUS.in(TERBIT));
    }

    private Formulir muat(HasilId id, Pelaku pelaku, Condition hak) {
        return sql.select(KOLOM)
                .from(BentukHasil.SUMBER.leftJoin(ATASAN).on(ATASAN.ID.eq(EVALUASI_HASIL.ATASAN_PENILAI_ID)))
                .where(EVALUASI_HASIL.ID.eq(id.nilai()))
                .and(hak)
                .orderBy(EVALUASI_HASIL.ID)
                .fetchOptional(r -> formulir(r, pelaku))
                .orElseThrow(() -> new TidakDitemukan(id));
    }

    private static Formulir formulir(Record r, Pelaku pelaku) {
        var hasil = BentukHasil.dari(r);
        return new Formulir(
                hasil,
                JenisSkp.valueOf(r.get(SKP_PUB_SKP.JENIS)),
                Pendekatan.valueOf(r.get(SKP_PUB_SKP.PENDEKATAN)),
                r.get(ATASAN.ID) == null
                        ? null
                        : new Orang(
                                new PegawaiId(r.get(ATASAN.ID)),
                                r.get(ATASAN.NAMA),
                                r.get(ATASAN.NIP),
                                Objects.requireNonNullElse(r.get(ATASAN.GOLONGAN), ""),
                                r.get(ATASAN.JABATAN),
                                r.get(ATASAN.UNIT)),
                hasil.pegawai().id().equals(pelaku.pegawai()));
    }
}
