package id.kinerja.dokumen.data;

import static kinerja.tabel.Tables.DOKUMEN_TERBIT;
import static org.jooq.Records.mapping;

import id.kinerja.bersama.Uuid7;
import id.kinerja.dokumen.PenerbitDokumen.Permintaan;
import id.kinerja.dokumen.model.Samaran;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Documents that were given out. */
@Repository
public class TerbitTersimpan {

    public record Terbit(
            String kode,
            String nomor,
            String jenis,
            UUID objek,
            String versi,
            String perihal,
            String subjek,
            String subjekNip,
            String sidik,
            OffsetDateTime terbit) {}

    private final DSLContext sql;

    TerbitTersimpan(DSLContext sql) {
        this.sql = sql;
    }

    /** The latest that shows this state of the object. */
    public Optional<Terbit> terakhir(Permintaan p) {
        var t = DOKUMEN_TERBIT;
        return satu(t.OBJEK_ID.eq(p.objek()).and(t.JENIS.eq(p.jenis())).and(t.VERSI.eq(p.versi())));
    }

    public Optional<Terbit> berkode(String kode) {
        return satu(DOKUMEN_TERBIT.KODE.eq(kode));
    }

    public void catat(Permintaan p, String kode, String nomor, String sidik, OffsetDateTime saat) {
        var t = DOKUMEN_TERBIT;
        sql.insertInto(t)
                .set(t.ID, Uuid7.baru())
                .set(t.KODE, kode)
                .set(t.NOMOR, nomor)
                .set(t.JENIS, p.jenis())
                .set(t.OBJEK_ID, p.objek())
                .set(t.VERSI, p.versi())
                .set(t.PERIHAL, p.perihal())
                .set(t.SUBJEK, Samaran.nama(p.nama()))
                .set(t.SUBJEK_NIP, Samaran.nip(p.nip()))
                .set(t.SIDIK, sidik)
                .set(t.TERBIT, saat)
                .execute();
    }

    private Optional<Terbit> satu(Condition syarat) {
        var t = DOKUMEN_TERBIT;
        return sql.select(
                        t.KODE,
                        t.NOMOR,
                        t.JENIS,
                        t.OBJEK_ID,
                        t.VERSI,
                        t.PERIHAL,
                        t.SUBJEK,
                        t.SUBJEK_NIP,
                        t.SIDIK,
                        t.TERBIT)
                .from(t)
                .where(syarat)
                .orderBy(t.TERBIT.desc(), t.ID.desc())
                .limit(1)
                .fetchOptional(mapping(Terbit::new));
    }
}
