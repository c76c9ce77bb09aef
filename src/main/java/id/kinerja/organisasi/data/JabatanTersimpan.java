package id.kinerja.organisasi.data;

import static kinerja.tabel.Tables.ORGANISASI_JABATAN;
import static org.jooq.Records.mapping;

import id.kinerja.organisasi.BukuJabatan;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Posts, read whole and written many at a time. */
@Repository
class JabatanTersimpan implements BukuJabatan {

    private final DSLContext sql;
    private final UnitTersimpan unit;

    JabatanTersimpan(DSLContext sql, UnitTersimpan unit) {
        this.sql = sql;
        this.unit = unit;
    }

    @Override
    public List<Jabatan> semua() {
        var j = ORGANISASI_JABATAN;
        return sql.select(j.ID, j.UNIT_ID, j.NAMA, j.JENIS, j.JENJANG, j.KELAS, j.KEPALA, j.FORMASI, j.VERSI)
                .from(j)
                .where(j.AKTIF)
                .orderBy(j.ID)
                .fetch(mapping(Jabatan::new));
    }

    @Override
    public void tambah(List<Jabatan> baru) {
        if (baru.isEmpty()) {
            return;
        }
        var j = ORGANISASI_JABATAN;
        var isi = sql.batch(sql.insertInto(
                        j, j.ID, j.UNIT_ID, j.NAMA, j.JENIS, j.JENJANG, j.KELAS, j.KEPALA, j.FORMASI, j.AKTIF, j.VERSI)
                .values((UUID) null, null, null, null, null, null, null, null, null, null));
        for (var b : baru) {
            isi = isi.bind(
                    b.id(), b.unit(), b.nama(), b.jenis(), b.jenjang(), b.kelas(), b.kepala(), b.formasi(), true, 1);
        }
        isi.execute();
    }

    @Override
    public void ubah(List<Jabatan> jabatan) {
        if (jabatan.isEmpty()) {
            return;
        }
        var j = ORGANISASI_JABATAN;
        var isi = sql.batch(sql.update(j)
                .set(j.JENIS, "")
                .set(j.JENJANG, "")
                .set(j.KELAS, 0)
                .set(j.KEPALA, false)
                .set(j.VERSI, 0)
                .where(j.ID.eq((UUID) null)));
        for (var b : jabatan) {
            isi = isi.bind(b.jenis(), b.jenjang(), b.kelas(), b.kepala(), b.versi() + 1, b.id());
        }
        isi.execute();
    }

    @Override
    public void kunci() {
        unit.kunci();
    }
}
