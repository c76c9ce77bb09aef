package id.kinerja.evaluasi.data;

import static kinerja.tabel.Tables.EVALUASI_HASIL;
import static kinerja.tabel.Tables.EVALUASI_RIWAYAT;
import static kinerja.tabel.Tables.PEGAWAI_PUB_ORANG;
import static kinerja.tabel.Tables.SIKLUS_PUB_PERIODE;

import id.kinerja.bersama.DataSaya;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.data.BarisData;
import id.kinerja.evaluasi.model.StatusHasil;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Her evaluations. What a rater has not yet set stays with the rater: it is no result. */
@Repository
class DataSayaEvaluasi implements DataSaya {

    static final List<String> TERBIT = Arrays.stream(StatusHasil.values())
            .filter(StatusHasil::terbit)
            .map(Enum::name)
            .toList();

    private final DSLContext sql;

    DataSayaEvaluasi(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public String jenis() {
        return "evaluasi";
    }

    @Override
    public int urutan() {
        return 50;
    }

    @Override
    public String kata() {
        return "evaluasi.data.";
    }

    @Override
    public List<Tabel> isi(Pelaku pelaku) {
        if (pelaku.pegawai() == null) {
            return List.of();
        }
        var id = pelaku.pegawai().nilai();
        return List.of(hasil(id), riwayat(id));
    }

    private Tabel hasil(UUID id) {
        var h = EVALUASI_HASIL;
        var p = SIKLUS_PUB_PERIODE;
        var o = PEGAWAI_PUB_ORANG;
        return new Tabel(
                "hasil",
                List.of(
                        Kolom.polos("periode"),
                        new Kolom("status", "evaluasi.status."),
                        Kolom.polos("pejabat_penilai"),
                        new Kolom("rating_hasil", "evaluasi.rating."),
                        new Kolom("rating_perilaku", "evaluasi.rating."),
                        Kolom.polos("predikat"),
                        new Kolom("predikat_organisasi", "evaluasi.organisasi-predikat."),
                        Kolom.polos("alasan"),
                        Kolom.polos("rekomendasi"),
                        Kolom.polos("aturan"),
                        Kolom.polos("diajukan"),
                        Kolom.polos("ditetapkan"),
                        Kolom.polos("diterima"),
                        Kolom.polos("id")),
                sql.select(
                                p.NAMA,
                                h.STATUS,
                                o.NAMA,
                                terbit(h.RATING_HASIL),
                                terbit(h.RATING_PERILAKU),
                                terbit(h.PREDIKAT),
                                terbit(h.PREDIKAT_ORGANISASI),
                                terbit(h.ALASAN),
                                terbit(h.REKOMENDASI),
                                terbit(h.ATURAN),
                                h.DIAJUKAN,
                                h.DITETAPKAN,
                                h.DITERIMA,
                                h.ID)
                        .from(h)
                        .join(p)
                        .on(p.ID.eq(h.PERIODE_ID))
                        .join(o)
                        .on(o.ID.eq(h.PENILAI_ID))
                        .where(h.PEGAWAI_ID.eq(id))
                        .orderBy(p.MULAI.desc(), h.ID)
                        .fetch(BarisData::dari));
    }

    private Tabel riwayat(UUID id) {
        var h = EVALUASI_HASIL;
        var w = EVALUASI_RIWAYAT;
        var p = SIKLUS_PUB_PERIODE;
        return new Tabel(
                "riwayat",
                List.of(
                        Kolom.polos("periode"),
                        Kolom.polos("waktu"),
                        new Kolom("status", "evaluasi.status."),
                        Kolom.polos("oleh"),
                        Kolom.polos("catatan")),
                sql.select(p.NAMA, w.WAKTU, w.STATUS, w.PELAKU, w.CATATAN)
                        .from(w)
                        .join(h)
                        .on(h.ID.eq(w.HASIL_ID))
                        .join(p)
                        .on(p.ID.eq(h.PERIODE_ID))
                        .where(h.PEGAWAI_ID.eq(id))
                        .and(h.STATUS.in(TERBIT))
                        .orderBy(w.WAKTU.desc(), w.ID)
                        .fetch(BarisData::dari));
    }

    private static Field<String> terbit(Field<String> kolom) {
        return DSL.when(EVALUASI_HASIL.STATUS.in(TERBIT), kolom);
    }
}
