package id.kinerja.akses.data;

import static kinerja.tabel.Tables.AKSES_AKUN;
import static kinerja.tabel.Tables.AKSES_KUNCI_SANDI;
import static org.jooq.Records.mapping;

import id.kinerja.bersama.AkunId;
import id.kinerja.bersama.Uuid7;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Passkeys. */
@Repository
public class KunciSandiTersimpan {

    /** One passkey as its owner sees it. */
    public record Baris(
            UUID id,
            String nama,
            OffsetDateTime sejak,
            @Nullable OffsetDateTime terakhir) {}

    /** What the browser is told about one: its number and how the device is reached. */
    public record Dikenal(String kredensial, String jalur) {}

    /**
     * What a signature is checked with.
     *
     * @param bahan attested credential data: the public key among them
     */
    public record Kunci(UUID id, AkunId akun, String bahan, long hitungan, boolean dapatDisalin) {}

    /** A passkey that has just been made. */
    public record Baru(String kredensial, String bahan, long hitungan, boolean dapatDisalin, String jalur) {}

    private final DSLContext sql;

    KunciSandiTersimpan(DSLContext sql) {
        this.sql = sql;
    }

    public List<Baris> milik(AkunId akun) {
        var k = AKSES_KUNCI_SANDI;
        return sql.select(k.ID, k.NAMA, k.SEJAK, k.TERAKHIR)
                .from(k)
                .where(k.AKUN_ID.eq(akun.nilai()))
                .orderBy(k.SEJAK, k.ID)
                .fetch(mapping(Baris::new));
    }

    public List<Dikenal> dikenal(AkunId akun) {
        var k = AKSES_KUNCI_SANDI;
        return sql.select(k.KREDENSIAL, k.JALUR)
                .from(k)
                .where(k.AKUN_ID.eq(akun.nilai()))
                .orderBy(k.SEJAK, k.ID)
                .fetch(mapping(Dikenal::new));
    }

    /** Of an account that is open; emergency access has no second way in. */
    public Optional<Kunci> cari(String kredensial) {
        var k = AKSES_KUNCI_SANDI;
        return sql.select(k.ID, k.AKUN_ID.convertFrom(AkunId::new), k.BAHAN, k.HITUNGAN, k.DAPAT_DISALIN)
                .from(k)
                .join(AKSES_AKUN)
                .on(AKSES_AKUN.ID.eq(k.AKUN_ID))
                .where(k.KREDENSIAL.eq(kredensial))
                .and(AKSES_AKUN.AKTIF)
                .and(AKSES_AKUN.DARURAT_SAMPAI.isNull())
                .fetchOptional(mapping(Kunci::new));
    }

    /** False where this device is registered already, with whomever. */
    public boolean pasang(AkunId akun, String nama, Baru baru, OffsetDateTime kini) {
        var k = AKSES_KUNCI_SANDI;
        return sql.insertInto(k)
                        .set(k.ID, Uuid7.baru())
                        .set(k.AKUN_ID, akun.nilai())
                        .set(k.KREDENSIAL, baru.kredensial())
                        .set(k.BAHAN, baru.bahan())
                        .set(k.HITUNGAN, baru.hitungan())
                        .set(k.DAPAT_DISALIN, baru.dapatDisalin())
                        .set(k.JALUR, baru.jalur())
                        .set(k.NAMA, nama)
                        .set(k.SEJAK, kini)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** Notes a use; false where the counter has not moved on, also by another request at this very moment. */
    public boolean pakai(UUID id, long hitungan, OffsetDateTime kini) {
        var k = AKSES_KUNCI_SANDI;
        return sql.update(k)
                        .set(k.HITUNGAN, hitungan)
                        .set(k.TERAKHIR, kini)
                        .where(k.ID.eq(id))
                        .and(k.HITUNGAN.lt(hitungan).or(k.HITUNGAN.eq(0L).and(k.HITUNGAN.eq(hitungan))))
                        .execute()
                == 1;
    }

    public boolean ada(AkunId akun, UUID id) {
        var k = AKSES_KUNCI_SANDI;
        return sql.fetchExists(k, k.AKUN_ID.eq(akun.nilai()), k.ID.eq(id));
    }

    /** False where the account has none of that id. */
    public boolean lepas(AkunId akun, UUID id) {
        var k = AKSES_KUNCI_SANDI;
        return sql.deleteFrom(k)
                        .where(k.AKUN_ID.eq(akun.nilai()))
                        .and(k.ID.eq(id))
                        .execute()
                == 1;
    }
}
