package id.kinerja.skp.data;

import id.kinerja.bersama.Pelaku;
import id.kinerja.skp.model.Cabang;
import id.kinerja.skp.model.Ukuran;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * The whole pohon kinerja, goals and people's RHK, read a few branches at a time. Everybody signed in may read goals and
 * the RHK of plans that were set; of plans not yet set only the parties and those who may read the plan.
 */
@Repository
public class PohonUtuh {

    /** Children that one expansion shows. */
    public static final int SEKALI = 100;

    private final DSLContext sql;

    PohonUtuh(DSLContext sql) {
        this.sql = sql;
    }

    /** One step of the line to a node. */
    public record Langkah(Cabang simpul, List<Atas> atas) {

        public Langkah {
            atas = List.copyOf(atas);
        }
    }

    /** Something a goal serves, and how much of the goal is declared for it, in percent. */
    public record Atas(UUID id, BigDecimal bagian, String uraian) {}

    /**
     * The line from the top down to a node, the node last; without a node to the reader's first RHK of the year, or to the
     * vision. Empty when there is no such node or it may not be seen.
     */
    public List<Langkah> jalur(@Nullable UUID simpul, int tahun, Pelaku pelaku) {
        var satu = simpul == null ? List.<UUID>of() : List.of(simpul);
        return sql.resultQuery(SqlPohon.JALUR, SqlPohon.ikat(tahun, pelaku, satu, List.of(), 0))
                .fetch(r -> new Langkah(cabang(r), atas(r.get("atas", String[].class))));
    }

    private static List<Atas> atas(String @Nullable [] isi) {
        return isi == null
                ? List.of()
                : Stream.of(isi)
                        .map(s -> s.split("\\|", 3))
                        .map(b -> new Atas(UUID.fromString(b[0]), new BigDecimal(b[1]), b[2]))
                        .toList();
    }

    /** What hangs below each of some nodes, {@link #SEKALI} each from the {@code mulai}th on; those on the line first. */
    public List<Cabang> anak(List<UUID> induk, List<UUID> jalur, int tahun, int mulai, Pelaku pelaku) {
        return sql.resultQuery(SqlPohon.ANAK, SqlPohon.ikat(tahun, pelaku, induk, jalur, mulai))
                .fetch(PohonUtuh::cabang);
    }

    /** Indicators of some nodes with the targets of one year, and of goals the realisation. */
    public List<Ukuran> ukuran(List<UUID> simpul, int tahun, Pelaku pelaku) {
        return sql.resultQuery(SqlPohon.UKURAN, SqlPohon.ikat(tahun, pelaku, simpul, List.of(), 0))
                .fetch(r -> new Ukuran(
                        r.get("simpul", UUID.class),
                        r.get("uraian", String.class),
                        r.get("satuan", String.class),
                        r.get("polaritas", String.class),
                        r.get("teks", String.class),
                        r.get("bawah", BigDecimal.class),
                        r.get("atas", BigDecimal.class),
                        r.get("realisasi", BigDecimal.class)));
    }

    private static Cabang cabang(Record r) {
        return new Cabang(
                r.get("id", UUID.class),
                r.get("induk", UUID.class),
                r.get("jenis", String.class),
                r.get("kode", String.class),
                r.get("uraian", String.class),
                r.get("pemilik", String.class),
                r.get("jabatan", String.class),
                r.get("jalur", String.class),
                r.get("skp", UUID.class),
                r.get("saya", Boolean.class),
                r.get("bagian", BigDecimal.class),
                r.get("anak", Integer.class),
                r.get("keyakinan", String.class),
                r.get("alasan", String.class));
    }
}
