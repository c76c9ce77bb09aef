package id.kinerja.pegawai.data;

import static kinerja.tabel.Tables.ORGANISASI_PUB_JABATAN;
import static kinerja.tabel.Tables.ORGANISASI_PUB_UNIT;
import static kinerja.tabel.Tables.PEGAWAI_KEAKTIFAN;
import static kinerja.tabel.Tables.PEGAWAI_PENEMPATAN;
import static kinerja.tabel.Tables.PEGAWAI_PROFIL;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.trueCondition;

import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Potongan;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Those who left. They stand in no unit any more, so the place they had last says whose subtree they belonged to. */
@Repository
public class DaftarNonaktif {

    /** One person; {@code jumlah} counts all rows that match. */
    public record Baris(
            UUID id, String nip, String nama, @Nullable LocalDate sejak, String alasan, int jumlah) {}

    private final DSLContext sql;

    DaftarNonaktif(DSLContext sql) {
        this.sql = sql;
    }

    static Condition dalam(String lingkup) {
        var d = PEGAWAI_PENEMPATAN;
        var j = ORGANISASI_PUB_JABATAN;
        var u = ORGANISASI_PUB_UNIT;
        var terakhir = field(select(u.JALUR)
                .from(d)
                .join(j)
                .on(j.ID.eq(d.JABATAN_ID))
                .join(u)
                .on(u.ID.eq(j.UNIT_ID))
                .where(d.PEGAWAI_ID.eq(PEGAWAI_PROFIL.ID))
                .orderBy(d.AKHIR.desc(), d.MULAI.desc(), d.ID)
                .limit(1));
        return PEGAWAI_PROFIL.AKTIF.isFalse().and(lingkup.equals("/") ? noCondition() : terakhir.startsWith(lingkup));
    }

    /** Everybody of a subtree, whether she is on the staff or left; needs both tables in the query. */
    static Condition jugaAktif(String lingkup) {
        return lingkup.equals("/")
                ? trueCondition()
                : DaftarPegawai.dalam(lingkup).or(dalam(lingkup));
    }

    public Potongan<Baris> halaman(String cari, int nomor, Pelaku pelaku) {
        var p = PEGAWAI_PROFIL;
        var mirip = cari.isBlank()
                ? noCondition()
                : p.NAMA.containsIgnoreCase(cari.strip()).or(p.NIP.startsWith(cari.replaceAll("\\s", "")));
        var baris = sql.select(
                        p.ID,
                        p.NIP,
                        p.NAMA,
                        terakhir(PEGAWAI_KEAKTIFAN.TANGGAL),
                        coalesce(terakhir(PEGAWAI_KEAKTIFAN.ALASAN), inline("")),
                        count().over())
                .from(p)
                .where(dalam(pelaku.lingkup()))
                .and(mirip)
                .orderBy(p.NAMA, p.ID)
                .limit(Potongan.UKURAN)
                .offset((nomor - 1) * Potongan.UKURAN)
                .fetch(mapping(Baris::new));
        return new Potongan<>(
                baris,
                nomor,
                Potongan.UKURAN,
                baris.isEmpty() ? 0 : baris.getFirst().jumlah());
    }

    private static <T> Field<T> terakhir(Field<T> kolom) {
        var k = PEGAWAI_KEAKTIFAN;
        return field(select(kolom)
                .from(k)
                .where(k.PEGAWAI_ID.eq(PEGAWAI_PROFIL.ID))
                .orderBy(k.DICATAT.desc(), k.ID.desc())
                .limit(1));
    }
}
