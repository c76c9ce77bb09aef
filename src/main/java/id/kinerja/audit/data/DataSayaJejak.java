package id.kinerja.audit.data;

import static kinerja.tabel.Tables.AUDIT_JEJAK;

import id.kinerja.bersama.DataSaya;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.data.BarisData;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What the log says about her and what it says she did. */
@Repository
class DataSayaJejak implements DataSaya {

    private static final List<Kolom> KOLOM = List.of(
            Kolom.polos("waktu"),
            new Kolom("perbuatan", "audit.perbuatan."),
            new Kolom("peran", "bersama.peran."),
            Kolom.polos("objek_jenis"),
            Kolom.polos("objek_id"),
            Kolom.polos("rincian"),
            Kolom.polos("nomor"));

    private final DSLContext sql;

    DataSayaJejak(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public String jenis() {
        return "jejak";
    }

    @Override
    public int urutan() {
        return 70;
    }

    @Override
    public String kata() {
        return "audit.data.";
    }

    @Override
    public List<Tabel> isi(Pelaku pelaku) {
        var hasil = new ArrayList<Tabel>();
        if (pelaku.pegawai() != null) {
            hasil.add(tabel(
                    "tentang_saya", AUDIT_JEJAK.SUBJEK_ID.eq(pelaku.pegawai().nilai())));
        }
        hasil.add(tabel("oleh_saya", AUDIT_JEJAK.PELAKU_AKUN_ID.eq(pelaku.akun().nilai())));
        return hasil;
    }

    private Tabel tabel(String kode, Condition syarat) {
        var j = AUDIT_JEJAK;
        return new Tabel(
                kode,
                KOLOM,
                sql.select(j.WAKTU, j.PERBUATAN, j.PERAN, j.OBJEK_JENIS, j.OBJEK_ID, j.RINCIAN, j.NOMOR)
                        .from(j)
                        .where(syarat)
                        .orderBy(j.WAKTU.desc(), j.ID.desc())
                        .fetch(BarisData::dari));
    }
}
