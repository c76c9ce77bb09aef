package id.kinerja.audit.data;

import static kinerja.tabel.Tables.AUDIT_PEMBACAAN;

import id.kinerja.bersama.DataSaya;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.data.BarisData;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Who opened her evaluations, and which she opened; whose those were is the others' to know. */
@Repository
class DataSayaPembacaan implements DataSaya {

    private final DSLContext sql;

    DataSayaPembacaan(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public String jenis() {
        return "pembacaan";
    }

    @Override
    public int urutan() {
        return 80;
    }

    @Override
    public String kata() {
        return "audit.data.";
    }

    @Override
    public List<Tabel> isi(Pelaku pelaku) {
        var hasil = new ArrayList<Tabel>();
        if (pelaku.pegawai() != null) {
            hasil.add(dibuka(pelaku.pegawai().nilai()));
        }
        hasil.add(membuka(pelaku.akun().nilai()));
        return hasil;
    }

    private Tabel dibuka(UUID id) {
        var p = AUDIT_PEMBACAAN;
        return new Tabel(
                "dibuka_orang",
                List.of(
                        Kolom.polos("waktu"),
                        Kolom.polos("nama"),
                        new Kolom("peran", "bersama.peran."),
                        Kolom.polos("objek_jenis"),
                        Kolom.polos("objek_id")),
                sql.select(p.WAKTU, p.NAMA, p.PERAN, p.OBJEK_JENIS, p.OBJEK_ID)
                        .from(p)
                        .where(p.SUBJEK_ID.eq(id))
                        .orderBy(p.WAKTU.desc(), p.OBJEK_ID, p.AKUN_ID, p.PERAN)
                        .fetch(BarisData::dari));
    }

    private Tabel membuka(UUID akun) {
        var p = AUDIT_PEMBACAAN;
        return new Tabel(
                "dibuka_saya",
                List.of(
                        Kolom.polos("waktu"),
                        new Kolom("peran", "bersama.peran."),
                        Kolom.polos("objek_jenis"),
                        Kolom.polos("objek_id")),
                sql.select(p.WAKTU, p.PERAN, p.OBJEK_JENIS, p.OBJEK_ID)
                        .from(p)
                        .where(p.AKUN_ID.eq(akun))
                        .orderBy(p.WAKTU.desc(), p.OBJEK_ID, p.PERAN)
                        .fetch(BarisData::dari));
    }
}
