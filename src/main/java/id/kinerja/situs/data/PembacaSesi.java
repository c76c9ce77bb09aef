package id.kinerja.situs.data;

import static kinerja.tabel.Tables.AKSES_PUB_AKUN;
import static kinerja.tabel.Tables.AKSES_PUB_PERAN;
import static kinerja.tabel.Tables.AKSES_PUB_SESI;
import static kinerja.tabel.Tables.ORGANISASI_PUB_UNIT;
import static kinerja.tabel.Tables.PEGAWAI_PUB_RINGKAS;
import static kinerja.tabel.Tables.SIKLUS_PUB_PERIODE;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import id.kinerja.akses.CaraMasuk;
import id.kinerja.akses.KebijakanFaktor;
import id.kinerja.akses.Keharusan;
import id.kinerja.bersama.AkunId;
import id.kinerja.bersama.PegawaiId;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Peran;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads in one statement who is behind a sign-in, her roles, and the period that is open today. */
@Repository
public class PembacaSesi {

    /** A live sign-in. */
    public record Sesi(
            Pelaku pelaku,
            OffsetDateTime terakhir,
            @Nullable String periode,
            @Nullable Keharusan keharusan) {}

    private final DSLContext sql;
    private final KebijakanFaktor kebijakan;

    PembacaSesi(DSLContext sql, KebijakanFaktor kebijakan) {
        this.sql = sql;
        this.kebijakan = kebijakan;
    }

    /** The sign-in with this fingerprint, unless it is over or its account is closed. */
    public Optional<Sesi> baca(String sidik, OffsetDateTime kini, LocalDate hariIni, OffsetDateTime diamSejak) {
        var s = AKSES_PUB_SESI;
        var a = AKSES_PUB_AKUN;
        var k = PEGAWAI_PUB_RINGKAS;
        var peran = peran(a.ID);
        var periode = periode(hariIni);
        return sql.select(
                        s.PERAN,
                        s.LINGKUP_UNIT_ID,
                        s.TERAKHIR,
                        s.CARA,
                        a.ID,
                        a.NAMA,
                        a.SANDI_SEMENTARA,
                        a.BERFAKTOR,
                        k.ID,
                        k.JABATAN,
                        k.UNIT,
                        k.UNIT_ID,
                        k.UNIT_JALUR,
                        k.KEPALA,
                        k.BAWAHAN,
                        k.STATUS,
                        peran,
                        periode)
                .from(s)
                .join(a)
                .on(a.ID.eq(s.AKUN_ID))
                .leftJoin(k)
                .on(k.NIP.eq(a.NIP))
                .where(s.SIDIK.eq(sidik))
                .and(s.HABIS.gt(kini))
                .and(s.TERAKHIR.gt(diamSejak))
                .and(a.AKTIF)
                .fetchOptional(r -> {
                    var orang = r.get(k.ID) == null
                            ? null
                            : new PenyusunPeran.Orang(
                                    r.get(k.UNIT_ID),
                                    r.get(k.UNIT),
                                    r.get(k.UNIT_JALUR),
                                    r.get(k.KEPALA),
                                    r.get(k.BAWAHAN),
                                    !"NON_ASN".equals(r.get(k.STATUS)));
                    var semua = PenyusunPeran.susun(orang, r.get(peran));
                    var aktif = PenyusunPeran.aktif(semua, Peran.valueOf(r.get(s.PERAN)), r.get(s.LINGKUP_UNIT_ID));
                    var pelaku = new Pelaku(
                            new AkunId(r.get(a.ID)),
                            orang == null ? null : new PegawaiId(r.get(k.ID)),
                            r.get(a.NAMA),
                            orang == null ? "" : r.get(k.JABATAN),
                            orang == null ? "" : r.get(k.UNIT),
                            aktif.peran(),
                            aktif.lingkup(),
                            semua);
                    return new Sesi(
                            pelaku,
                            r.get(s.TERAKHIR),
                            r.get(periode),
                            keharusan(
                                    CaraMasuk.valueOf(r.get(s.CARA)),
                                    r.get(a.SANDI_SEMENTARA),
                                    r.get(a.BERFAKTOR),
                                    semua));
                });
    }

    /** Emergency access has no duties: it is there because they cannot be met. */
    private @Nullable Keharusan keharusan(
            CaraMasuk cara, boolean sandiSementara, boolean berfaktor, List<Pelaku.PeranBerlingkup> peran) {
        if (cara == CaraMasuk.DARURAT) {
            return null;
        }
        if (sandiSementara && !cara.tanpaSandi()) {
            return Keharusan.GANTI_SANDI;
        }
        var perlu = !berfaktor && peran.stream().anyMatch(p -> KebijakanFaktor.PERAN.contains(p.peran()));
        return perlu && kebijakan.wajib() ? Keharusan.PASANG_FAKTOR : null;
    }

    private static Field<List<PenyusunPeran.Ditugaskan>> peran(Field<UUID> akun) {
        var p = AKSES_PUB_PERAN;
        var u = ORGANISASI_PUB_UNIT;
        return multiset(select(p.PERAN, p.LINGKUP_UNIT_ID, u.JALUR, u.NAMA)
                        .from(p)
                        .leftJoin(u)
                        .on(u.ID.eq(p.LINGKUP_UNIT_ID))
                        .where(p.AKUN_ID.eq(akun))
                        .orderBy(p.PERAN, p.LINGKUP_UNIT_ID))
                .convertFrom(r -> r.map(Records.mapping(PenyusunPeran.Ditugaskan::new)));
    }

    private static Field<@Nullable String> periode(LocalDate hariIni) {
        var p = SIKLUS_PUB_PERIODE;
        return field(select(p.NAMA)
                .from(p)
                .where(p.JENIS.eq("PERIODIK"))
                .and(p.MULAI.le(hariIni))
                .and(p.AKHIR.ge(hariIni))
                .orderBy(p.TAHUN, p.URUTAN)
                .limit(1));
    }
}
