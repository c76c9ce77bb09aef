package id.kinerja.pegawai.data;

import static kinerja.tabel.Tables.ORGANISASI_PUB_UNIT;
import static kinerja.tabel.Tables.PEGAWAI_KEDUDUKAN;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.noCondition;

import id.kinerja.bersama.Nip;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Potongan;
import id.kinerja.bersama.tata.Pilihan;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SortField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The people of a subtree as they stand today. */
@Repository
public class DaftarPegawai {

    private static final int EKSPOR_MAKS = 60_000;

    /** What to show; empty texts filter nothing. {@code unit}: code of a unit, with everything below it. */
    public record Saringan(String cari, String unit, String status, String jenis, String urut) {}

    /** One person; {@code jumlah} counts all rows that match. */
    public record Baris(
            UUID id,
            String nip,
            String nama,
            String status,
            @Nullable String golongan,
            String jabatan,
            @Nullable String jenis,
            String unit,
            String perangkatDaerah,
            @Nullable String penilai,
            int jumlah) {}

    private final DSLContext sql;

    DaftarPegawai(DSLContext sql) {
        this.sql = sql;
    }

    public Potongan<Baris> halaman(Saringan s, int nomor, Pelaku pelaku) {
        var baris = baca(s, pelaku, Potongan.UKURAN, (nomor - 1) * Potongan.UKURAN);
        var jumlah = baris.isEmpty() ? 0 : baris.getFirst().jumlah();
        return new Potongan<>(baris, nomor, Potongan.UKURAN, jumlah);
    }

    /** The same list without pages, for a file. */
    public List<Baris> semua(Saringan s, Pelaku pelaku) {
        return baca(s, pelaku, EKSPOR_MAKS, 0);
    }

    private List<Baris> baca(Saringan s, Pelaku pelaku, int banyak, int lewati) {
        var k = PEGAWAI_KEDUDUKAN;
        var p = PEGAWAI_KEDUDUKAN.as("penilai");
        return sql.select(
                        k.PEGAWAI_ID,
                        k.NIP,
                        k.NAMA,
                        k.STATUS,
                        k.GOLONGAN,
                        k.JABATAN,
                        k.JENIS_JABATAN,
                        k.UNIT,
                        k.PERANGKAT_DAERAH,
                        p.NAMA,
                        count().over())
                .from(k)
                .leftJoin(p)
                .on(p.PEGAWAI_ID.eq(k.PENILAI_ID))
                .where(dalam(pelaku.lingkup()))
                .and(mirip(s.cari()))
                .and(s.unit().isEmpty() ? noCondition() : k.UNIT_JALUR.contains("/" + s.unit() + "/"))
                .and(s.status().isEmpty() ? noCondition() : k.STATUS.eq(s.status()))
                .and(s.jenis().isEmpty() ? noCondition() : k.JENIS_JABATAN.eq(s.jenis()))
                .orderBy(urut(s.urut()), k.NIP.asc())
                .limit(banyak)
                .offset(lewati)
                .fetch(mapping(Baris::new));
    }

    /** The perangkat daerah of a subtree, to filter by. */
    public List<Pilihan> perangkatDaerah(Pelaku pelaku) {
        var u = ORGANISASI_PUB_UNIT;
        return sql.select(u.KODE, u.NAMA)
                .from(u)
                .where(u.AKTIF)
                .and(u.PERANGKAT_DAERAH_ID.eq(u.ID))
                .and(u.JALUR.startsWith(pelaku.lingkup()))
                .orderBy(u.NAMA, u.KODE)
                .fetch(r -> new Pilihan(r.value1(), r.value2()));
    }

    /** Who has no unit belongs to nobody's subtree, so only the whole sees her. */
    static Condition dalam(String lingkup) {
        return lingkup.equals("/") ? noCondition() : PEGAWAI_KEDUDUKAN.UNIT_JALUR.startsWith(lingkup);
    }

    private static Condition mirip(String cari) {
        if (cari.isBlank()) {
            return noCondition();
        }
        var angka = Nip.rapikan(cari);
        return angka.matches("[0-9]{4,18}")
                ? PEGAWAI_KEDUDUKAN.NIP.startsWith(angka)
                : PEGAWAI_KEDUDUKAN.NAMA.containsIgnoreCase(cari.strip());
    }

    private static SortField<?> urut(String kolom) {
        var k = PEGAWAI_KEDUDUKAN;
        return switch (kolom) {
            case "jabatan" -> k.JABATAN.asc();
            case "unit" -> k.UNIT.asc();
            case "-nama" -> k.NAMA.desc();
            default -> k.NAMA.asc();
        };
    }
}
