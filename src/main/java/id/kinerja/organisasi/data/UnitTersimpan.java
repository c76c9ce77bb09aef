package id.kinerja.organisasi.data;

import static kinerja.tabel.Tables.ORGANISASI_UNIT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;

import id.kinerja.organisasi.model.BarisUnit;
import id.kinerja.organisasi.model.JenisUnit;
import id.kinerja.organisasi.model.UnitTercatat;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Units, read whole and written many at a time. */
@Repository
public class UnitTersimpan {

    private static final String JALUR = """
            WITH RECURSIVE pohon (id, jalur, pd) AS (
                SELECT u.id, '/' || u.kode || '/', CAST(NULL AS uuid)
                FROM organisasi_unit u
                WHERE u.induk_id IS NULL
                UNION ALL
                SELECT u.id, p.jalur || u.kode || '/',
                       CASE WHEN u.jenis = ANY ({0}) OR p.pd IS NULL THEN u.id ELSE p.pd END
                FROM pohon p JOIN organisasi_unit u ON u.induk_id = p.id
            )
            UPDATE organisasi_unit u
            SET jalur = p.jalur, perangkat_daerah_id = p.pd
            FROM pohon p
            WHERE p.id = u.id AND (u.jalur <> p.jalur OR u.perangkat_daerah_id IS DISTINCT FROM p.pd)
            """;

    private final DSLContext sql;

    UnitTersimpan(DSLContext sql) {
        this.sql = sql;
    }

    public Map<String, UnitTercatat> semua() {
        var u = ORGANISASI_UNIT;
        var i = ORGANISASI_UNIT.as("induk");
        var hasil = new HashMap<String, UnitTercatat>();
        sql.select(u.ID, u.KODE, u.NAMA, u.JENIS, coalesce(i.KODE, ""), u.JALUR, u.VERSI)
                .from(u)
                .leftJoin(i)
                .on(i.ID.eq(u.INDUK_ID))
                .orderBy(u.KODE)
                .fetch(mapping(UnitTercatat::new))
                .forEach(t -> hasil.put(t.kode(), t));
        return hasil;
    }

    public void kunci() {
        sql.execute("LOCK TABLE organisasi_unit, organisasi_jabatan IN SHARE ROW EXCLUSIVE MODE");
    }

    /** New units first without a parent, since a line may name one that comes later in the file. */
    public void tulis(List<BarisUnit> baru, List<BarisUnit> ubah, Map<String, UUID> id) {
        var u = ORGANISASI_UNIT;
        if (!baru.isEmpty()) {
            var isi = sql.batch(sql.insertInto(u, u.ID, u.KODE, u.NAMA, u.JENIS, u.JALUR, u.AKTIF, u.VERSI)
                    .values((UUID) null, null, null, null, null, null, null));
            for (var b : baru) {
                isi = isi.bind(id.get(b.kode()), b.kode(), b.nama(), b.jenis(), "/", true, 1);
            }
            isi.execute();
        }
        if (!ubah.isEmpty()) {
            var isi = sql.batch(sql.update(u)
                    .set(u.NAMA, "")
                    .set(u.JENIS, "")
                    .set(u.VERSI, u.VERSI.plus(1))
                    .where(u.ID.eq((UUID) null)));
            for (var b : ubah) {
                isi = isi.bind(b.nama(), b.jenis(), 1, id.get(b.kode()));
            }
            isi.execute();
        }
        if (!baru.isEmpty() || !ubah.isEmpty()) {
            var isi = sql.batch(sql.update(u).set(u.INDUK_ID, (UUID) null).where(u.ID.eq((UUID) null)));
            for (var b :
                    java.util.stream.Stream.concat(baru.stream(), ubah.stream()).toList()) {
                isi = isi.bind(b.induk().isEmpty() ? null : id.get(b.induk()), id.get(b.kode()));
            }
            isi.execute();
        }
    }

    /** Works out paths and perangkat daerah again from the parents. */
    public void susunJalur() {
        var pd = Arrays.stream(JenisUnit.values())
                .filter(JenisUnit::perangkatDaerah)
                .map(Enum::name)
                .toArray(String[]::new);
        sql.execute(JALUR, DSL.val(pd));
    }
}
