package id.kinerja.skp.data;

import static kinerja.tabel.Tables.PEGAWAI_PUB_RINGKAS;
import static kinerja.tabel.Tables.SIKLUS_PUB_TAHUN;
import static kinerja.tabel.Tables.SKP_RHK;
import static kinerja.tabel.Tables.SKP_SKP;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectCount;

import id.kinerja.bersama.PegawaiId;
import id.kinerja.skp.StatusSkp;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The plans of the people somebody rates. */
@Repository
public class RencanaTim {

    /** One plan of a person; {@code skp} and {@code status} are absent where none was begun, {@code perubahan} is the change of one. */
    public record Baris(
            String nama,
            String jabatan,
            @Nullable UUID skp,
            @Nullable String status,
            int rhk,
            @Nullable OffsetDateTime diajukan,
            boolean perubahan) {}

    private final DSLContext sql;

    RencanaTim(DSLContext sql) {
        this.sql = sql;
    }

    public List<Baris> daftar(PegawaiId penilai, int tahun, @Nullable StatusSkp status, String cari) {
        var p = PEGAWAI_PUB_RINGKAS;
        var jumlah = field(selectCount().from(SKP_RHK).where(SKP_RHK.SKP_ID.eq(SKP_SKP.ID)));
        return sql.select(
                        p.NAMA,
                        p.JABATAN,
                        SKP_SKP.ID,
                        SKP_SKP.STATUS,
                        jumlah,
                        SKP_SKP.DIAJUKAN,
                        field(SKP_SKP.PERUBAHAN_DARI.isNotNull()))
                .from(p)
                .leftJoin(SKP_SKP)
                .on(SKP_SKP.PEGAWAI_ID.eq(p.ID))
                .and(SKP_SKP.TAHUN.eq(tahun))
                .and(SKP_SKP.STATUS.ne(StatusSkp.DIBATALKAN.name()))
                .where(p.PENILAI_ID.eq(penilai.nilai()))
                .and(status == null ? noCondition() : SKP_SKP.STATUS.eq(status.name()))
                .and(namaMirip(cari))
                .orderBy(
                        DSL.coalesce(SKP_SKP.STATUS, "")
                                .eq(StatusSkp.DIAJUKAN.name())
                                .desc(),
                        p.NAMA,
                        p.ID,
                        SKP_SKP.ID)
                .limit(500)
                .fetch(mapping(Baris::new));
    }

    private static Condition namaMirip(String cari) {
        return cari.isBlank() ? noCondition() : PEGAWAI_PUB_RINGKAS.NAMA.containsIgnoreCase(cari);
    }

    /** How many plans of a rater's people stand at each stage. */
    public Map<StatusSkp, Integer> hitungan(PegawaiId penilai, int tahun) {
        var hasil = new EnumMap<StatusSkp, Integer>(StatusSkp.class);
        sql.select(SKP_SKP.STATUS, count())
                .from(SKP_SKP)
                .where(SKP_SKP.PENILAI_ID.eq(penilai.nilai()))
                .and(SKP_SKP.TAHUN.eq(tahun))
                .groupBy(SKP_SKP.STATUS)
                .orderBy(SKP_SKP.STATUS)
                .forEach(r -> hasil.put(StatusSkp.valueOf(r.value1()), r.value2()));
        return hasil;
    }

    /** Of one person: the stage of her own plan of the open year, and how many plans wait for her decision. */
    public record Menunggu(
            int tahun,
            LocalDate batas,
            @Nullable String statusSaya,
            @Nullable UUID skpSaya,
            int menunggu) {}

    public Optional<Menunggu> menunggu(PegawaiId saya, int tahunIni) {
        var t = SIKLUS_PUB_TAHUN;
        var milik = SKP_SKP.as("milik");
        var antre = SKP_SKP.as("antre");
        return sql.select(
                        t.TAHUN,
                        t.BATAS_SKP,
                        milik.STATUS,
                        milik.ID,
                        field(selectCount()
                                .from(antre)
                                .where(antre.PENILAI_ID.eq(saya.nilai()))
                                .and(antre.TAHUN.eq(t.TAHUN))
                                .and(antre.STATUS.eq(StatusSkp.DIAJUKAN.name()))))
                .from(t)
                .leftJoin(milik)
                .on(milik.PEGAWAI_ID.eq(saya.nilai()))
                .and(milik.TAHUN.eq(t.TAHUN))
                .and(milik.STATUS.ne(StatusSkp.DIBATALKAN.name()))
                .and(milik.PERUBAHAN_DARI.isNull())
                .where(t.STATUS.eq("TERBUKA"))
                .orderBy(t.TAHUN.eq(tahunIni).desc(), t.TAHUN.desc(), milik.MULAI.desc(), milik.ID)
                .limit(1)
                .fetchOptional(mapping(Menunggu::new));
    }
}
