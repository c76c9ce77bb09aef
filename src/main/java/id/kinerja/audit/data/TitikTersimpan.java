package id.kinerja.audit.data;

import static kinerja.tabel.Tables.AUDIT_SAKSI;
import static kinerja.tabel.Tables.AUDIT_TITIK;

import id.kinerja.audit.model.CatatanBertanda;
import id.kinerja.audit.model.Tanda;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Signed checkpoints, and what others have signed under them. */
@Repository
public class TitikTersimpan {

    private final DSLContext sql;

    TitikTersimpan(DSLContext sql) {
        this.sql = sql;
    }

    /** One checkpoint with all its signatures. */
    public record Titik(long ukuran, OffsetDateTime waktu, CatatanBertanda catatan) {}

    public void simpan(long ukuran, CatatanBertanda catatan, OffsetDateTime waktu) {
        sql.insertInto(AUDIT_TITIK)
                .set(AUDIT_TITIK.UKURAN, ukuran)
                .set(AUDIT_TITIK.WAKTU, waktu)
                .set(AUDIT_TITIK.CATATAN, catatan.teks())
                .execute();
    }

    /** Adds the signature of another under a checkpoint; signing twice with one key changes nothing. */
    public void simpanSaksi(long ukuran, Tanda tanda, OffsetDateTime waktu) {
        sql.insertInto(AUDIT_SAKSI)
                .set(AUDIT_SAKSI.UKURAN, ukuran)
                .set(AUDIT_SAKSI.KUNCI, tanda.nama() + "+" + tanda.idKunci())
                .set(AUDIT_SAKSI.BARIS, tanda.baris())
                .set(AUDIT_SAKSI.WAKTU, waktu)
                .onConflictDoNothing()
                .execute();
    }

    public Optional<Titik> terakhir() {
        return satu(DSL.noCondition());
    }

    /** The newest checkpoint that covers the entry of that number. */
    public Optional<Titik> meliputi(long nomor) {
        return satu(AUDIT_TITIK.UKURAN.gt(nomor));
    }

    private Optional<Titik> satu(Condition syarat) {
        return daftar(syarat, 1, true).stream().findFirst();
    }

    /** Checkpoints from small to large, from a size on. */
    public List<Titik> mulai(long ukuran, int paling) {
        return daftar(AUDIT_TITIK.UKURAN.ge(ukuran), paling, false);
    }

    private List<Titik> daftar(Condition syarat, int paling, boolean turun) {
        var t = AUDIT_TITIK;
        var s = AUDIT_SAKSI;
        var saksi = DSL.multiset(
                        DSL.select(s.BARIS).from(s).where(s.UKURAN.eq(t.UKURAN)).orderBy(s.KUNCI))
                .convertFrom(r -> r.map(b -> b.value1()));
        return sql.select(t.UKURAN, t.WAKTU, t.CATATAN, saksi)
                .from(t)
                .where(syarat)
                .orderBy(turun ? t.UKURAN.desc() : t.UKURAN.asc())
                .limit(paling)
                .fetch(r -> new Titik(r.value1(), r.value2(), dengan(CatatanBertanda.baca(r.value3()), r.value4())));
    }

    private static CatatanBertanda dengan(CatatanBertanda catatan, List<String> saksi) {
        var hasil = catatan;
        for (var baris : saksi) {
            hasil = hasil.dengan(Tanda.baca(baris));
        }
        return hasil;
    }
}
