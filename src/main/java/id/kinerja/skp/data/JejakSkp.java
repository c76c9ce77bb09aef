package id.kinerja.skp.data;

import static org.jooq.impl.DSL.val;

import id.kinerja.audit.Jejak;
import id.kinerja.audit.JsonBaku;
import id.kinerja.audit.SumberFakta;
import id.kinerja.bersama.PegawaiId;
import id.kinerja.bersama.Pelaku;
import id.kinerja.skp.SkpId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;

/**
 * A plan that has been set is in the log with all its words and targets. What it is linked to stays out: a leader may take
 * an RHK out of a plan of her own, and those below lose the link.
 */
@Repository
public class JejakSkp implements SumberFakta {

    private static final String ISI = """
            SELECT s.id, s.pegawai_id, s.penilai_id, s.tahun, s.mulai, s.akhir, s.jenis, s.pendekatan, s.status,
                   (extract(epoch FROM s.ditetapkan) * 1000000)::bigint AS ditetapkan,
                   (SELECT coalesce(string_agg(r.nomor || '|' || r.jenis || '|' || r.uraian || '|' || coalesce(r.perspektif, '') || '|'
                                    || coalesce(r.penugasan_dari, ''), E'\\n' ORDER BY r.nomor, r.id), '')
                    FROM skp_rhk r WHERE r.skp_id = s.id) AS rhk,
                   (SELECT coalesce(string_agg(r.nomor || '|' || i.nomor || '|' || coalesce(i.aspek, '') || '|' || i.uraian || '|'
                                    || i.target_teks || '|' || coalesce(i.satuan, '') || '|' || i.polaritas, E'\\n'
                                    ORDER BY r.nomor, i.nomor, i.id), '')
                    FROM skp_rhk r JOIN skp_indikator i ON i.rhk_id = r.id WHERE r.skp_id = s.id) AS indikator,
                   (SELECT coalesce(string_agg(p.perilaku || '|' || p.ekspektasi, E'\\n' ORDER BY p.perilaku), '')
                    FROM skp_perilaku p WHERE p.skp_id = s.id) AS perilaku,
                   (SELECT coalesce(string_agg(l.jenis || '|' || l.uraian, E'\\n' ORDER BY l.jenis, l.nomor), '')
                    FROM skp_lampiran l WHERE l.skp_id = s.id) AS lampiran
            FROM skp_skp s
            WHERE s.id = ANY({0})
            ORDER BY s.id
            """;

    private static final List<String> KOLOM = List.of(
            "pegawai_id",
            "penilai_id",
            "tahun",
            "mulai",
            "akhir",
            "jenis",
            "pendekatan",
            "ditetapkan",
            "rhk",
            "indikator",
            "perilaku",
            "lampiran");

    private final DSLContext sql;
    private final Jejak jejak;

    JejakSkp(DSLContext sql, Jejak jejak) {
        this.sql = sql;
        this.jejak = jejak;
    }

    /** Records that a plan, or a change of it, was set, as it now stands in the tables. */
    public void penetapan(SkpId skp, PegawaiId pegawai, String perbuatan, Pelaku pelaku) {
        var id = skp.toString();
        jejak.catatFakta(
                pelaku,
                perbuatan,
                skp,
                pegawai,
                Objects.requireNonNull(fakta(List.of(id)).get(id)));
    }

    @Override
    public String jenis() {
        return "Skp";
    }

    @Override
    public Map<String, String> fakta(Collection<String> id) {
        var deret = id.stream().map(UUID::fromString).toArray(UUID[]::new);
        return sql.resultQuery(ISI, val(deret, SQLDataType.UUID.getArrayDataType())).stream()
                .collect(Collectors.toMap(r -> r.get("id", String.class), JejakSkp::fakta));
    }

    /** A plan that was opened again, or given up, may change. */
    private static String fakta(Record r) {
        if (!List.of("DITETAPKAN", "DITUTUP").contains(r.get("status", String.class))) {
            return "";
        }
        var isi = new TreeMap<String, String>();
        KOLOM.forEach(k -> isi.put(k, Objects.requireNonNullElse(r.get(k, String.class), "")));
        return JsonBaku.objek(isi);
    }
}
