package id.kinerja.evaluasi.data;

import static kinerja.tabel.Tables.SKP_PUB_RHK;

import id.kinerja.bersama.Perilaku;
import id.kinerja.evaluasi.model.Hasil;
import id.kinerja.umpanbalik.UmpanPimpinan;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The superior's notes that belong to an evaluation. */
@Repository
public class UmpanPenilaian {

    private final DSLContext sql;
    private final UmpanPimpinan umpan;

    UmpanPenilaian(DSLContext sql, UmpanPimpinan umpan) {
        this.sql = sql;
        this.umpan = umpan;
    }

    /** Notes on an RHK that is not in the plan are left out. */
    public void simpan(Hasil hasil, Map<UUID, String> rhk, Map<Perilaku, String> perilaku) {
        var milik = new HashMap<>(rhk);
        milik.keySet()
                .retainAll(sql.select(SKP_PUB_RHK.ID)
                        .from(SKP_PUB_RHK)
                        .where(SKP_PUB_RHK.SKP_ID.eq(hasil.skp().nilai()))
                        .orderBy(SKP_PUB_RHK.ID)
                        .fetchSet(SKP_PUB_RHK.ID));
        var alamat = new UmpanPimpinan.Alamat(
                hasil.pegawai().id(), hasil.periode().id(), hasil.penilai().id());
        umpan.simpan(alamat, milik, perilaku);
    }
}
