package id.kinerja.umpanbalik.data;

import static kinerja.tabel.Tables.UMPANBALIK_CATATAN;

import id.kinerja.bersama.Perilaku;
import id.kinerja.bersama.Uuid7;
import id.kinerja.umpanbalik.UmpanPimpinan;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The superior's notes, one for each thing she speaks of. */
@Repository
class CatatanTersimpan implements UmpanPimpinan {

    private static final String PIMPINAN = "PIMPINAN";

    private final DSLContext sql;
    private final Clock jam;

    CatatanTersimpan(DSLContext sql, Clock jam) {
        this.sql = sql;
        this.jam = jam;
    }

    @Override
    public void simpan(Alamat alamat, Map<UUID, String> rhk, Map<Perilaku, String> perilaku) {
        hapusYangKosong(
                alamat,
                kosong(rhk),
                kosong(perilaku).stream().map(Perilaku::name).toList());
        var tulis = new ArrayList<Query>();
        rhk.forEach((id, isi) -> tambah(tulis, alamat, id, null, isi));
        perilaku.forEach((p, isi) -> tambah(tulis, alamat, null, p.name(), isi));
        if (!tulis.isEmpty()) {
            sql.batch(tulis).execute();
        }
    }

    private static <K> List<K> kosong(Map<K, String> isi) {
        return isi.entrySet().stream()
                .filter(e -> e.getValue().isBlank())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void hapusYangKosong(Alamat alamat, Collection<UUID> rhk, Collection<String> perilaku) {
        if (rhk.isEmpty() && perilaku.isEmpty()) {
            return;
        }
        sql.deleteFrom(UMPANBALIK_CATATAN)
                .where(UMPANBALIK_CATATAN.PENERIMA_ID.eq(alamat.penerima().nilai()))
                .and(UMPANBALIK_CATATAN.PERIODE_ID.eq(alamat.periode().nilai()))
                .and(UMPANBALIK_CATATAN.PEMBERI_ID.eq(alamat.pemberi().nilai()))
                .and(UMPANBALIK_CATATAN.RHK_ID.in(rhk).or(UMPANBALIK_CATATAN.PERILAKU.in(perilaku)))
                .execute();
    }

    private void tambah(List<Query> tulis, Alamat alamat, @Nullable UUID rhk, @Nullable String perilaku, String isi) {
        if (isi.isBlank()) {
            return;
        }
        var c = UMPANBALIK_CATATAN;
        var kini = OffsetDateTime.now(jam);
        tulis.add(sql.insertInto(c)
                .set(c.ID, Uuid7.baru())
                .set(c.PENERIMA_ID, alamat.penerima().nilai())
                .set(c.PERIODE_ID, alamat.periode().nilai())
                .set(c.RHK_ID, rhk)
                .set(c.PERILAKU, perilaku)
                .set(c.PEMBERI_ID, alamat.pemberi().nilai())
                .set(c.PERAN_PEMBERI, PIMPINAN)
                .set(c.ISI, isi.strip())
                .set(c.DITULIS, kini)
                .onConflict(c.PENERIMA_ID, c.PERIODE_ID, c.RHK_ID, c.PERILAKU, c.PEMBERI_ID)
                .doUpdate()
                .set(c.ISI, isi.strip())
                .set(c.DITULIS, kini)
                .where(c.ISI.ne(isi.strip())));
    }
}
