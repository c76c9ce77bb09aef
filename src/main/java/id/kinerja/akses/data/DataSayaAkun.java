package id.kinerja.akses.data;

import static kinerja.tabel.Tables.AKSES_AKUN;
import static kinerja.tabel.Tables.AKSES_FAKTOR;
import static kinerja.tabel.Tables.AKSES_KUNCI_SANDI;
import static kinerja.tabel.Tables.AKSES_PEMULIHAN;
import static kinerja.tabel.Tables.AKSES_PERAN;
import static kinerja.tabel.Tables.AKSES_SESI;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectCount;

import id.kinerja.bersama.DataSaya;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.data.BarisData;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Her account, her roles and her sign-ins. Secrets are left out: a copy of them would be a risk and tells nothing. */
@Repository
class DataSayaAkun implements DataSaya {

    private static final String YA_TIDAK = "bersama.ya-tidak.";

    private final DSLContext sql;

    DataSayaAkun(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public String jenis() {
        return "akun";
    }

    @Override
    public int urutan() {
        return 20;
    }

    @Override
    public String kata() {
        return "akses.data.";
    }

    @Override
    public List<Tabel> isi(Pelaku pelaku) {
        var id = pelaku.akun().nilai();
        return List.of(akun(id), peran(id), kunciSandi(id), sesi(id));
    }

    private Tabel akun(UUID id) {
        var a = AKSES_AKUN;
        var f = AKSES_FAKTOR;
        var p = AKSES_PEMULIHAN;
        var sisa = field(selectCount().from(p).where(p.AKUN_ID.eq(a.ID)).and(p.DIPAKAI.isNull()));
        return new Tabel(
                "akun",
                List.of(
                        Kolom.polos("nama_masuk"),
                        Kolom.polos("nama"),
                        Kolom.polos("nip"),
                        Kolom.polos("surel"),
                        new Kolom("aktif", YA_TIDAK),
                        Kolom.polos("dibuat"),
                        Kolom.polos("sandi_sementara_sampai"),
                        Kolom.polos("faktor_kedua_sejak"),
                        Kolom.polos("kode_pemulihan_tersisa")),
                sql.select(
                                a.NAMA_MASUK,
                                a.NAMA,
                                a.NIP,
                                a.SUREL,
                                a.AKTIF,
                                a.DIBUAT,
                                a.SANDI_SEMENTARA_SAMPAI,
                                f.SEJAK,
                                sisa)
                        .from(a)
                        .leftJoin(f)
                        .on(f.AKUN_ID.eq(a.ID))
                        .where(a.ID.eq(id))
                        .orderBy(a.ID)
                        .fetch(BarisData::dari));
    }

    private Tabel peran(UUID id) {
        var p = AKSES_PERAN;
        return new Tabel(
                "peran",
                List.of(new Kolom("peran", "bersama.peran."), Kolom.polos("unit_id")),
                sql.select(p.PERAN, p.LINGKUP_UNIT_ID)
                        .from(p)
                        .where(p.AKUN_ID.eq(id))
                        .orderBy(p.PERAN, p.ID)
                        .fetch(BarisData::dari));
    }

    private Tabel kunciSandi(UUID id) {
        var k = AKSES_KUNCI_SANDI;
        return new Tabel(
                "kunci_sandi",
                List.of(Kolom.polos("nama"), Kolom.polos("dibuat"), Kolom.polos("terakhir")),
                sql.select(k.NAMA, k.SEJAK, k.TERAKHIR)
                        .from(k)
                        .where(k.AKUN_ID.eq(id))
                        .orderBy(k.SEJAK, k.ID)
                        .fetch(BarisData::dari));
    }

    private Tabel sesi(UUID id) {
        var s = AKSES_SESI;
        return new Tabel(
                "sesi",
                List.of(
                        Kolom.polos("perangkat"),
                        new Kolom("cara", "akses.cara."),
                        Kolom.polos("alamat"),
                        new Kolom("peran", "bersama.peran."),
                        Kolom.polos("dibuat"),
                        Kolom.polos("terakhir"),
                        Kolom.polos("habis")),
                sql.select(s.PERANGKAT, s.CARA, s.ALAMAT, s.PERAN, s.DIBUAT, s.TERAKHIR, s.HABIS)
                        .from(s)
                        .where(s.AKUN_ID.eq(id))
                        .orderBy(s.TERAKHIR.desc(), s.ID)
                        .fetch(BarisData::dari));
    }
}
