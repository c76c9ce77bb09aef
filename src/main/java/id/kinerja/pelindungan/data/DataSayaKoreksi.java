package id.kinerja.pelindungan.data;

import static kinerja.tabel.Tables.PELINDUNGAN_KOREKSI;

import id.kinerja.bersama.DataSaya;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.data.BarisData;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What she asked to be corrected, and what was answered. */
@Repository
class DataSayaKoreksi implements DataSaya {

    private final DSLContext sql;

    DataSayaKoreksi(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public String jenis() {
        return "koreksi";
    }

    @Override
    public int urutan() {
        return 90;
    }

    @Override
    public String kata() {
        return "pelindungan.isi.";
    }

    @Override
    public List<Tabel> isi(Pelaku pelaku) {
        if (pelaku.pegawai() == null) {
            return List.of();
        }
        var k = PELINDUNGAN_KOREKSI;
        var kolom = List.of(
                Kolom.polos("jenis"),
                Kolom.polos("salah"),
                Kolom.polos("benar"),
                Kolom.polos("bukti"),
                Kolom.polos("diajukan"),
                Kolom.polos("batas"),
                new Kolom("status", "pelindungan.koreksi.status."),
                Kolom.polos("jawaban"),
                Kolom.polos("dijawab"),
                Kolom.polos("penjawab"));
        var baris = sql.select(
                        k.JENIS,
                        k.SALAH,
                        k.BENAR,
                        k.BUKTI,
                        k.DIAJUKAN,
                        k.BATAS,
                        k.STATUS,
                        k.JAWABAN,
                        k.DIJAWAB,
                        k.PENJAWAB)
                .from(k)
                .where(k.PEGAWAI_ID.eq(pelaku.pegawai().nilai()))
                .orderBy(k.DIAJUKAN.desc(), k.ID)
                .fetch(BarisData::dari);
        return List.of(new Tabel("permintaan", kolom, baris));
    }
}
