package id.kinerja.skp.data;

import static org.jooq.impl.DSL.val;

import id.kinerja.skp.model.Celah;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Finds the gaps between the vision and the work of people, for one subtree of units. */
@Repository
public class CakupanTersimpan {

    /**
     * One gap.
     *
     * @param simpul the node it is about; none for people without a plan and units without goals
     * @param sebab what explains it: a sum, a post, the goal an indicator belongs to; may be empty
     */
    public record Temuan(Celah celah, @Nullable UUID simpul, String hal, String pemilik, String sebab) {}

    private static final String DARI = " FROM (" + SqlCakupan.SEMUA
            + ") t (celah, simpul, hal, pemilik, sebab, jalur) WHERE ({1} = '/%' OR jalur LIKE {1}) AND ({2} = '' OR celah = {2})";

    private static final String HITUNG =
            SqlCakupan.TERJANGKAU + "SELECT celah, count(*)::int" + DARI + " GROUP BY celah";

    private static final String RINCI = SqlCakupan.TERJANGKAU + "SELECT celah, simpul, hal, pemilik, sebab" + DARI
            + " ORDER BY celah, pemilik, hal, simpul LIMIT {3} OFFSET {4}";

    private final DSLContext sql;

    CakupanTersimpan(DSLContext sql) {
        this.sql = sql;
    }

    /** How many there are of each kind; kinds without any are left out. */
    public Map<Celah, Integer> hitung(int tahun, String lingkup) {
        var hasil = new EnumMap<Celah, Integer>(Celah.class);
        sql.resultQuery(HITUNG, val(tahun), val(lingkup + "%"), val(""))
                .forEach(r -> hasil.put(Celah.valueOf(r.get(0, String.class)), r.get(1, Integer.class)));
        return hasil;
    }

    /** The gaps themselves, of one kind or of all. */
    public List<Temuan> rinci(int tahun, String lingkup, @Nullable Celah celah, int banyak, int mulai) {
        return sql.resultQuery(
                        RINCI,
                        val(tahun),
                        val(lingkup + "%"),
                        val(celah == null ? "" : celah.name()),
                        val(banyak),
                        val(mulai))
                .fetch(r -> new Temuan(
                        Celah.valueOf(r.get("celah", String.class)),
                        r.get("simpul", UUID.class),
                        r.get("hal", String.class),
                        r.get("pemilik", String.class),
                        r.get("sebab", String.class)));
    }
}
