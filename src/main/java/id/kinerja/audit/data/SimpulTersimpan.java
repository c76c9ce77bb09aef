package id.kinerja.audit.data;

import static kinerja.tabel.Tables.AUDIT_JEJAK;
import static kinerja.tabel.Tables.AUDIT_SIMPUL;

import id.kinerja.audit.model.BuktiDitolak;
import id.kinerja.audit.model.PohonMerkle;
import id.kinerja.audit.model.Sidik;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The tree as it lies in the database: leaves with the entries, and every eighth level above. */
@Repository
public class SimpulTersimpan {

    /** Levels from one stored level to the next. */
    public static final int LONCAT = 8;

    private static final int SEUBIN = 1 << LONCAT;

    private final DSLContext sql;

    SimpulTersimpan(DSLContext sql) {
        this.sql = sql;
    }

    /** A tree for one act; what it has read once it keeps. */
    public PohonMerkle pohon() {
        return new PohonMerkle(new Bacaan()::sidik);
    }

    /** Hashes of 256 neighbours of a stored level; the last tile may be shorter. */
    public List<Sidik> ubin(int tingkat, long nomor) {
        var mulai = nomor * SEUBIN;
        if (tingkat == 0) {
            var j = AUDIT_JEJAK;
            return sql.select(j.DAUN)
                    .from(j)
                    .where(j.NOMOR.between(mulai, mulai + SEUBIN - 1))
                    .orderBy(j.NOMOR)
                    .fetch(r -> Sidik.dari(r.value1()));
        }
        var s = AUDIT_SIMPUL;
        return sql.select(s.SIDIK)
                .from(s)
                .where(s.TINGKAT.eq((short) (tingkat * LONCAT)))
                .and(s.NOMOR.between(mulai, mulai + SEUBIN - 1))
                .orderBy(s.NOMOR)
                .fetch(r -> Sidik.dari(r.value1()));
    }

    private final class Bacaan {

        private final Map<String, List<Sidik>> dibaca = new HashMap<>();

        Sidik sidik(int tingkat, long nomor) {
            var lapis = tingkat / LONCAT;
            var lebar = 1 << (tingkat % LONCAT);
            var awal = nomor * lebar;
            var ubin = dibaca.computeIfAbsent(lapis + "/" + awal / SEUBIN, _ -> ubin(lapis, awal / SEUBIN));
            var dari = (int) (awal % SEUBIN);
            if (dari + lebar > ubin.size()) {
                throw new BuktiDitolak("Simpul log tingkat " + tingkat + " nomor " + nomor + " tidak ada.");
            }
            var lapisan = List.copyOf(ubin.subList(dari, dari + lebar));
            while (lapisan.size() > 1) {
                var naik = new java.util.ArrayList<Sidik>();
                for (var n = 0; n < lapisan.size(); n += 2) {
                    naik.add(Sidik.simpul(lapisan.get(n), lapisan.get(n + 1)));
                }
                lapisan = naik;
            }
            return lapisan.getFirst();
        }
    }
}
