package id.kinerja.audit.data;

import static kinerja.tabel.Tables.AUDIT_JEJAK;
import static kinerja.tabel.Tables.AUDIT_PEMBACAAN;
import static org.jooq.impl.DSL.count;

import id.kinerja.audit.model.Entri;
import id.kinerja.bersama.PegawaiId;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Potongan;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Entries about one person, and who has read about her. Only she sees them. */
@Repository
public class JejakTersimpan {

    private static final int SEHALAMAN = 25;

    private final DSLContext sql;

    JejakTersimpan(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * An entry with its place.
     *
     * @param nomor none while it waits for its place
     */
    public record Berdaftar(Entri entri, @Nullable Long nomor) {}

    /** One reading of a result by somebody else. */
    public record Pembacaan(String nama, String peran, String objek, OffsetDateTime waktu) {}

    /** Entries about a person, newest first. */
    public Potongan<Berdaftar> tentang(PegawaiId subjek, int halaman) {
        var j = AUDIT_JEJAK;
        var jumlah = count().over();
        var baris = sql.select(BentukEntri.KOLOM)
                .select(j.NOMOR, jumlah)
                .from(j)
                .where(j.SUBJEK_ID.eq(subjek.nilai()))
                .orderBy(j.WAKTU.desc(), j.ID.desc())
                .limit(SEHALAMAN)
                .offset((halaman - 1) * SEHALAMAN)
                .fetch();
        var semua = baris.isEmpty() ? 0 : baris.getFirst().get(jumlah);
        return new Potongan<>(
                baris.map(r -> new Berdaftar(BentukEntri.dari(r), r.get(j.NOMOR))), halaman, SEHALAMAN, semua);
    }

    /** The entry where it is about the person herself. */
    public Optional<Berdaftar> miliknya(UUID id, PegawaiId subjek) {
        return sql.select(BentukEntri.KOLOM)
                .select(AUDIT_JEJAK.NOMOR)
                .from(AUDIT_JEJAK)
                .where(AUDIT_JEJAK.ID.eq(id))
                .and(AUDIT_JEJAK.SUBJEK_ID.eq(subjek.nilai()))
                .fetchOptional(r -> new Berdaftar(BentukEntri.dari(r), r.get(AUDIT_JEJAK.NOMOR)));
    }

    /** Keeps that somebody has read; the same person in the same role counts once a day for each object. */
    public void dibaca(Pelaku pembaca, String jenis, UUID objek, PegawaiId subjek, OffsetDateTime kini) {
        var p = AUDIT_PEMBACAAN;
        sql.insertInto(p)
                .set(p.OBJEK_ID, objek)
                .set(p.OBJEK_JENIS, jenis)
                .set(p.AKUN_ID, pembaca.akun().nilai())
                .set(p.PERAN, pembaca.peran().name())
                .set(p.HARI, kini.toLocalDate())
                .set(p.SUBJEK_ID, subjek.nilai())
                .set(p.NAMA, pembaca.nama())
                .set(p.WAKTU, kini)
                .onConflictDoNothing()
                .execute();
    }

    /** The latest readings about a person, newest first. */
    public List<Pembacaan> pembacaan(PegawaiId subjek, int paling) {
        var p = AUDIT_PEMBACAAN;
        return sql.select(p.NAMA, p.PERAN, p.OBJEK_ID, p.WAKTU)
                .from(p)
                .where(p.SUBJEK_ID.eq(subjek.nilai()))
                .orderBy(p.WAKTU.desc(), p.OBJEK_ID, p.AKUN_ID, p.PERAN)
                .limit(paling)
                .fetch(r -> new Pembacaan(r.value1(), r.value2(), r.value3().toString(), r.value4()));
    }
}
