package id.kinerja.skp.data;

import static kinerja.tabel.Tables.DOKUMEN_PUB_BERKAS;
import static kinerja.tabel.Tables.SIKLUS_PUB_PERIODE;
import static kinerja.tabel.Tables.SKP_BUKTI;
import static kinerja.tabel.Tables.SKP_INDIKATOR;
import static kinerja.tabel.Tables.SKP_REALISASI;
import static kinerja.tabel.Tables.SKP_RENCANA_AKSI;
import static kinerja.tabel.Tables.SKP_RHK;
import static kinerja.tabel.Tables.SKP_SKP;

import id.kinerja.bersama.DataSaya;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.data.BarisData;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What she reached, the steps towards it and the evidence for it. */
@Repository
class DataSayaRealisasi implements DataSaya {

    private final DSLContext sql;

    DataSayaRealisasi(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public String jenis() {
        return "realisasi";
    }

    @Override
    public int urutan() {
        return 40;
    }

    @Override
    public String kata() {
        return "skp.data.";
    }

    @Override
    public List<Tabel> isi(Pelaku pelaku) {
        if (pelaku.pegawai() == null) {
            return List.of();
        }
        var id = pelaku.pegawai().nilai();
        return List.of(realisasi(id), aksi(id), bukti(id));
    }

    private Tabel realisasi(UUID id) {
        var s = SKP_SKP;
        var r = SKP_RHK;
        var i = SKP_INDIKATOR;
        var n = SKP_REALISASI;
        var p = SIKLUS_PUB_PERIODE;
        return new Tabel(
                "realisasi",
                Kolom.polos("periode", "rhk", "indikator", "nilai", "uraian", "alasan", "diubah"),
                sql.select(p.NAMA, r.URAIAN, i.URAIAN, n.NILAI, n.URAIAN, n.ALASAN, n.DIUBAH)
                        .from(n)
                        .join(i)
                        .on(i.ID.eq(n.INDIKATOR_ID))
                        .join(r)
                        .on(r.ID.eq(i.RHK_ID))
                        .join(s)
                        .on(s.ID.eq(r.SKP_ID))
                        .join(p)
                        .on(p.ID.eq(n.PERIODE_ID))
                        .where(s.PEGAWAI_ID.eq(id))
                        .orderBy(p.MULAI.desc(), p.ID, r.NOMOR, r.ID, i.NOMOR, i.ID)
                        .fetch(BarisData::dari));
    }

    private Tabel aksi(UUID id) {
        var s = SKP_SKP;
        var r = SKP_RHK;
        var a = SKP_RENCANA_AKSI;
        var p = SIKLUS_PUB_PERIODE;
        return new Tabel(
                "rencana_aksi",
                List.of(
                        Kolom.polos("periode"),
                        Kolom.polos("rhk"),
                        Kolom.polos("uraian"),
                        Kolom.polos("target"),
                        new Kolom("selesai", "bersama.ya-tidak.")),
                sql.select(p.NAMA, r.URAIAN, a.URAIAN, a.TARGET, a.SELESAI)
                        .from(a)
                        .join(r)
                        .on(r.ID.eq(a.RHK_ID))
                        .join(s)
                        .on(s.ID.eq(r.SKP_ID))
                        .join(p)
                        .on(p.ID.eq(a.PERIODE_ID))
                        .where(s.PEGAWAI_ID.eq(id))
                        .orderBy(p.MULAI.desc(), p.ID, r.NOMOR, a.NOMOR, a.ID)
                        .fetch(BarisData::dari));
    }

    private Tabel bukti(UUID id) {
        var s = SKP_SKP;
        var r = SKP_RHK;
        var b = SKP_BUKTI;
        var p = SIKLUS_PUB_PERIODE;
        var f = DOKUMEN_PUB_BERKAS;
        return new Tabel(
                "bukti",
                Kolom.polos("periode", "rhk", "nama", "tautan", "berkas", "ukuran_byte", "sha256", "ditambah"),
                sql.select(p.NAMA, r.URAIAN, b.NAMA, b.TAUTAN, f.NAMA, f.UKURAN, f.SIDIK, b.DITAMBAH)
                        .from(b)
                        .join(r)
                        .on(r.ID.eq(b.RHK_ID))
                        .join(s)
                        .on(s.ID.eq(r.SKP_ID))
                        .join(p)
                        .on(p.ID.eq(b.PERIODE_ID))
                        .leftJoin(f)
                        .on(f.ID.eq(b.BERKAS_ID))
                        .where(s.PEGAWAI_ID.eq(id))
                        .orderBy(b.DITAMBAH.desc(), b.ID)
                        .fetch(BarisData::dari));
    }
}
