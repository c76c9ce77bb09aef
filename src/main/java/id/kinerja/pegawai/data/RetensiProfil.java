package id.kinerja.pegawai.data;

import static kinerja.tabel.Tables.PEGAWAI_KEAKTIFAN;
import static kinerja.tabel.Tables.PEGAWAI_PENEMPATAN;
import static kinerja.tabel.Tables.PEGAWAI_PENGAKHIRAN;
import static kinerja.tabel.Tables.PEGAWAI_PROFIL;
import static kinerja.tabel.Tables.PEGAWAI_PUB_BERHENTI;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import id.kinerja.bersama.KelasRetensi;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Profiles of people who left: the row stays, because results that others signed point to it; it names nobody. */
@Repository
class RetensiProfil implements KelasRetensi {

    private static final String TERSAMAR = "disamarkan-";

    private final DSLContext sql;

    RetensiProfil(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public String jenis() {
        return "profil";
    }

    @Override
    public int urutan() {
        return 90;
    }

    @Override
    public String objek() {
        return "Pegawai";
    }

    @Override
    public List<String> ditahan() {
        return List.of("umpan-balik", "evaluasi", "realisasi", "rencana", "akun");
    }

    @Override
    public boolean samarkan() {
        return true;
    }

    @Override
    public List<Calon> calon(LocalDate batas) {
        var b = PEGAWAI_PUB_BERHENTI;
        return sql.select(b.PEGAWAI_ID, b.NAMA, b.TANGGAL)
                .from(b)
                .where(b.TANGGAL.lt(batas))
                .and(b.NIP.startsWith(TERSAMAR).not())
                .orderBy(b.PEGAWAI_ID)
                .fetch(r -> new Calon(r.value1().toString(), r.value2(), r.value3()));
    }

    @Override
    public void laksanakan(List<String> id) {
        var p = PEGAWAI_PROFIL;
        var orang = id.stream().map(UUID::fromString).toList();
        sql.update(p)
                .set(p.NIP, concat(inline(TERSAMAR), p.ID.cast(String.class)))
                .set(p.NAMA, "—")
                .setNull(p.GOLONGAN)
                .setNull(p.SUREL)
                .set(p.VERSI, p.VERSI.plus(1))
                .where(p.ID.in(orang))
                .execute();
        sql.update(PEGAWAI_KEAKTIFAN)
                .set(PEGAWAI_KEAKTIFAN.KETERANGAN, "")
                .where(PEGAWAI_KEAKTIFAN.PEGAWAI_ID.in(orang))
                .execute();
        sql.deleteFrom(PEGAWAI_PENGAKHIRAN)
                .where(PEGAWAI_PENGAKHIRAN.PENEMPATAN_ID.in(select(PEGAWAI_PENEMPATAN.ID)
                        .from(PEGAWAI_PENEMPATAN)
                        .where(PEGAWAI_PENEMPATAN.PEGAWAI_ID.in(orang))))
                .execute();
    }
}
