package id.kinerja.perencanaan.data;

import static kinerja.tabel.Tables.PERENCANAAN_PERJANJIAN;
import static kinerja.tabel.Tables.PERENCANAAN_PERJANJIAN_BUTIR;
import static kinerja.tabel.Tables.PERENCANAAN_PERJANJIAN_PROGRAM;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import id.kinerja.bersama.PegawaiId;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Peran;
import id.kinerja.bersama.SudahBerubah;
import id.kinerja.bersama.TidakDitemukan;
import id.kinerja.perencanaan.PerjanjianId;
import id.kinerja.perencanaan.model.Perjanjian;
import java.time.OffsetDateTime;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Perjanjian kinerja; who is no party and looks after no unit above does not find it. */
@Repository
public class PerjanjianTersimpan {

    private static final int TERBANYAK = 500;

    private final DSLContext sql;

    PerjanjianTersimpan(DSLContext sql) {
        this.sql = sql;
    }

    private static Condition terlihat(Pelaku pelaku) {
        var p = PERENCANAAN_PERJANJIAN;
        var pihak = pelaku.pegawai() == null
                ? falseCondition()
                : p.PERTAMA_ID
                        .eq(pelaku.pegawai().nilai())
                        .or(p.KEDUA_ID.eq(pelaku.pegawai().nilai()).and(p.STATUS.ne(Perjanjian.Status.DRAF.name())));
        var mengurus = pelaku.sebagai(Peran.PENGELOLA_UNIT, Peran.PENGELOLA_INSTANSI, Peran.PIMPINAN, Peran.INSPEKTORAT)
                && !pelaku.lingkup().isEmpty();
        return mengurus ? pihak.or(p.UNIT_JALUR.startsWith(pelaku.lingkup())) : pihak;
    }

    /** Those of a year that may be seen, without their lines. */
    public List<Perjanjian> daftar(int tahun, Pelaku pelaku) {
        var p = PERENCANAAN_PERJANJIAN;
        return sql.selectFrom(p)
                .where(p.TAHUN.eq(tahun))
                .and(terlihat(pelaku))
                .orderBy(p.UNIT, p.PERTAMA_NAMA, p.REVISI.desc(), p.ID)
                .limit(TERBANYAK)
                .fetch(r -> dari(r, List.of(), List.of()));
    }

    public Perjanjian muat(PerjanjianId id, Pelaku pelaku) {
        var p = PERENCANAAN_PERJANJIAN;
        var b = PERENCANAAN_PERJANJIAN_BUTIR;
        var g = PERENCANAAN_PERJANJIAN_PROGRAM;
        var butir = multiset(select(b.SASARAN, b.INDIKATOR, b.TARGET)
                        .from(b)
                        .where(b.PERJANJIAN_ID.eq(p.ID))
                        .orderBy(b.NOMOR))
                .convertFrom(r -> r.map(mapping(Perjanjian.Butir::new)));
        var program = multiset(select(g.PROGRAM, g.ANGGARAN, g.KETERANGAN)
                        .from(g)
                        .where(g.PERJANJIAN_ID.eq(p.ID))
                        .orderBy(g.NOMOR))
                .convertFrom(r -> r.map(mapping(Perjanjian.Program::new)));
        return sql.select(p.asterisk(), butir, program)
                .from(p)
                .where(p.ID.eq(id.nilai()))
                .and(terlihat(pelaku))
                .fetchOptional(r -> dari(r, r.get(butir), r.get(program)))
                .orElseThrow(() -> new TidakDitemukan(id));
    }

    private static Perjanjian dari(Record baris, List<Perjanjian.Butir> butir, List<Perjanjian.Program> program) {
        var r = baris.into(PERENCANAAN_PERJANJIAN);
        return new Perjanjian(
                new PerjanjianId(r.getId()),
                r.getTahun(),
                r.getRevisi(),
                r.getAlasan(),
                Perjanjian.Status.valueOf(r.getStatus()),
                r.getUnitId(),
                r.getUnit(),
                new Perjanjian.Pihak(new PegawaiId(r.getPertamaId()), r.getPertamaNama(), r.getPertamaJabatan()),
                new Perjanjian.Pihak(new PegawaiId(r.getKeduaId()), r.getKeduaNama(), r.getKeduaJabatan()),
                r.getCatatan(),
                r.getDisepakati(),
                r.getVersi(),
                butir,
                program);
    }

    /** @param jalur path of the unit */
    public void tambah(Perjanjian baru, String jalur) {
        var p = PERENCANAAN_PERJANJIAN;
        sql.insertInto(p)
                .set(p.ID, baru.id().nilai())
                .set(p.TAHUN, baru.tahun())
                .set(p.REVISI, baru.revisi())
                .set(p.ALASAN, baru.alasan())
                .set(p.STATUS, baru.status().name())
                .set(p.UNIT_ID, baru.unitId())
                .set(p.UNIT_JALUR, jalur)
                .set(p.UNIT, baru.unit())
                .set(p.PERTAMA_ID, baru.pertama().id().nilai())
                .set(p.PERTAMA_NAMA, baru.pertama().nama())
                .set(p.PERTAMA_JABATAN, baru.pertama().jabatan())
                .set(p.KEDUA_ID, baru.kedua().id().nilai())
                .set(p.KEDUA_NAMA, baru.kedua().nama())
                .set(p.KEDUA_JABATAN, baru.kedua().jabatan())
                .set(p.CATATAN, "")
                .set(p.VERSI, 1)
                .execute();
        isi(baru);
    }

    /** Writes the lines over the version that was read. */
    public void simpan(Perjanjian baru, int versi) {
        naik(baru.id(), versi);
        sql.deleteFrom(PERENCANAAN_PERJANJIAN_BUTIR)
                .where(PERENCANAAN_PERJANJIAN_BUTIR.PERJANJIAN_ID.eq(baru.id().nilai()))
                .execute();
        sql.deleteFrom(PERENCANAAN_PERJANJIAN_PROGRAM)
                .where(PERENCANAAN_PERJANJIAN_PROGRAM.PERJANJIAN_ID.eq(baru.id().nilai()))
                .execute();
        isi(baru);
    }

    private void isi(Perjanjian baru) {
        var b = PERENCANAAN_PERJANJIAN_BUTIR;
        var g = PERENCANAAN_PERJANJIAN_PROGRAM;
        for (var n = 0; n < baru.butir().size(); n++) {
            var s = baru.butir().get(n);
            sql.insertInto(b)
                    .set(b.PERJANJIAN_ID, baru.id().nilai())
                    .set(b.NOMOR, n + 1)
                    .set(b.SASARAN, s.sasaran())
                    .set(b.INDIKATOR, s.indikator())
                    .set(b.TARGET, s.target())
                    .execute();
        }
        for (var n = 0; n < baru.program().size(); n++) {
            var s = baru.program().get(n);
            sql.insertInto(g)
                    .set(g.PERJANJIAN_ID, baru.id().nilai())
                    .set(g.NOMOR, n + 1)
                    .set(g.PROGRAM, s.program())
                    .set(g.ANGGARAN, s.anggaran())
                    .set(g.KETERANGAN, s.keterangan())
                    .execute();
        }
    }

    /** Moves it to another stage; {@code kini} is kept as the moment of agreement or of sending. */
    public void pindah(Perjanjian lama, Perjanjian.Status ke, String catatan, @Nullable OffsetDateTime kini) {
        var p = PERENCANAAN_PERJANJIAN;
        naik(lama.id(), lama.versi());
        sql.update(p)
                .set(p.STATUS, ke.name())
                .set(p.CATATAN, catatan)
                .set(p.DISEPAKATI, ke == Perjanjian.Status.DISEPAKATI ? kini : null)
                .where(p.ID.eq(lama.id().nilai()))
                .execute();
    }

    public void hapus(PerjanjianId id, int versi) {
        naik(id, versi);
        sql.deleteFrom(PERENCANAAN_PERJANJIAN)
                .where(PERENCANAAN_PERJANJIAN.ID.eq(id.nilai()))
                .execute();
    }

    private void naik(PerjanjianId id, int versi) {
        var p = PERENCANAAN_PERJANJIAN;
        var diubah = sql.update(p)
                .set(p.VERSI, p.VERSI.plus(1))
                .where(p.ID.eq(id.nilai()))
                .and(p.VERSI.eq(versi))
                .execute();
        if (diubah == 0) {
            throw new SudahBerubah(id);
        }
    }
}
