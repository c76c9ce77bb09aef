package id.kinerja.halaman;

import static kinerja.tabel.Tables.EVALUASI_HASIL;
import static kinerja.tabel.Tables.PEGAWAI_PROFIL;
import static kinerja.tabel.Tables.PERENCANAAN_SIMPUL;
import static kinerja.tabel.Tables.SKP_INDIKATOR;
import static kinerja.tabel.Tables.SKP_RHK;
import static kinerja.tabel.Tables.SKP_SKP;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.uji.UjiWeb;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Ratna's own plan as a draft, her open period, and everything that a refused act might touch. */
@UjiWeb(contoh = true)
abstract class RencanaRatna {

    @Autowired
    protected MockMvc mvc;

    protected DSLContext db;
    protected UUID skp;
    protected UUID rhk;
    protected UUID periode;

    RencanaRatna() {
        db = org.jooq.impl.DSL.using(org.jooq.SQLDialect.POSTGRES);
        skp = rhk = periode = new UUID(0, 0);
    }

    @BeforeEach
    void pilih(DSLContext basisdata) {
        db = basisdata;
        skp = skp(Tamu.RATNA);
        rhk = ambil(db.select(SKP_RHK.ID)
                .from(SKP_RHK)
                .where(SKP_RHK.SKP_ID.eq(skp))
                .orderBy(SKP_RHK.NOMOR)
                .limit(1));
        periode = hasil(Tamu.RATNA, "TERBUKA", EVALUASI_HASIL.PERIODE_ID);
        status("DRAF");
    }

    protected void status(String status) {
        db.update(SKP_SKP).set(SKP_SKP.STATUS, status).where(SKP_SKP.ID.eq(skp)).execute();
    }

    protected UUID skp(String nip) {
        return ambil(db.select(SKP_SKP.ID)
                .from(SKP_SKP)
                .join(PEGAWAI_PROFIL)
                .on(PEGAWAI_PROFIL.ID.eq(SKP_SKP.PEGAWAI_ID))
                .where(PEGAWAI_PROFIL.NIP.eq(nip))
                .orderBy(SKP_SKP.TAHUN.desc())
                .limit(1));
    }

    protected UUID hasil(String nip, String status, org.jooq.TableField<?, UUID> kolom) {
        return ambil(db.select(kolom)
                .from(EVALUASI_HASIL)
                .join(PEGAWAI_PROFIL)
                .on(PEGAWAI_PROFIL.ID.eq(EVALUASI_HASIL.PEGAWAI_ID))
                .where(PEGAWAI_PROFIL.NIP.eq(nip))
                .and(EVALUASI_HASIL.STATUS.eq(status))
                .orderBy(EVALUASI_HASIL.ID.desc())
                .limit(1));
    }

    protected static UUID ambil(org.jooq.Select<org.jooq.Record1<UUID>> pilihan) {
        return Objects.requireNonNull(pilihan.fetchAny()).value1();
    }

    protected Tamu ratna() throws Exception {
        return Tamu.masuk(mvc, Tamu.RATNA);
    }

    /** Everything that a refused act might have touched. */
    protected List<String> isi() {
        return Stream.of(SKP_SKP, SKP_RHK, SKP_INDIKATOR, kinerja.tabel.Tables.SKP_LAMPIRAN, PERENCANAAN_SIMPUL)
                .map(t -> db.selectFrom(t).fetch().stream()
                        .map(Object::toString)
                        .sorted()
                        .toList()
                        .toString())
                .toList();
    }

    protected static void ditolak(int status) {
        assertThat(status).isBetween(400, 499);
    }
}
