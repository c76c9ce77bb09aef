package id.kinerja.pegawai.data;

import static kinerja.tabel.Tables.AKSES_PUB_AKUN;
import static kinerja.tabel.Tables.PEGAWAI_PUB_BERHENTI;

import id.kinerja.akses.PembuatAkun;
import id.kinerja.bersama.KelasRetensi;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Accounts of people who left: name, NIP and password go, the id that the log points to stays. */
@Repository
class RetensiAkun implements KelasRetensi {

    private final DSLContext sql;
    private final PembuatAkun akun;

    RetensiAkun(DSLContext sql, PembuatAkun akun) {
        this.sql = sql;
        this.akun = akun;
    }

    @Override
    public String jenis() {
        return "akun";
    }

    @Override
    public int urutan() {
        return 80;
    }

    @Override
    public String objek() {
        return "Akun";
    }

    @Override
    public boolean samarkan() {
        return true;
    }

    @Override
    public List<Calon> calon(LocalDate batas) {
        var b = PEGAWAI_PUB_BERHENTI;
        var a = AKSES_PUB_AKUN;
        return sql.select(a.ID, b.NAMA, b.TANGGAL)
                .from(b)
                .join(a)
                .on(a.NIP.eq(b.NIP))
                .where(b.TANGGAL.lt(batas))
                .and(a.AKTIF.isFalse())
                .orderBy(a.ID)
                .fetch(r -> new Calon(r.value1().toString(), r.value2(), r.value3()));
    }

    @Override
    public void laksanakan(List<String> id) {
        var a = AKSES_PUB_AKUN;
        akun.samarkan(sql.select(a.NIP)
                .from(a)
                .where(a.ID.in(id.stream().map(UUID::fromString).toList()))
                .orderBy(a.ID)
                .fetch(a.NIP));
    }
}
