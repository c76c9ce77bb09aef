package id.kinerja.skp.model;

import id.kinerja.bersama.PegawaiId;
import id.kinerja.skp.IndikatorId;
import id.kinerja.skp.JenisSkp;
import id.kinerja.skp.Pendekatan;
import id.kinerja.skp.RhkId;
import id.kinerja.skp.SkpId;
import id.kinerja.skp.StatusSkp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plans of invented people that lack nothing, and their parts for taking something away. */
final class RencanaUji {

    static final PegawaiId SITI = new PegawaiId(new UUID(1, 1));
    static final PegawaiId BAMBANG = new PegawaiId(new UUID(1, 2));
    static final PegawaiId RATNA = new PegawaiId(new UUID(1, 3));

    private RencanaUji() {}

    static Skp skp(StatusSkp status, boolean adaPenilai, List<Rhk> rhk) {
        return skp(JenisSkp.JA_JF, Pendekatan.KUANTITATIF, status, adaPenilai, rhk);
    }

    static Skp skp(JenisSkp jenis, Pendekatan pendekatan, Rhk... rhk) {
        return skp(jenis, pendekatan, StatusSkp.DRAF, true, List.of(rhk));
    }

    private static Skp skp(JenisSkp jenis, Pendekatan pendekatan, StatusSkp status, boolean adaPenilai, List<Rhk> rhk) {
        return new Skp(
                new SkpId(new UUID(2, 1)),
                pihak(SITI, "Siti Rahmawati"),
                adaPenilai ? pihak(BAMBANG, "Bambang Sutejo") : null,
                2026,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                jenis,
                pendekatan,
                status,
                false,
                "",
                null,
                null,
                1,
                rhk,
                Map.of(),
                Map.of(),
                null);
    }

    private static Skp.Pihak pihak(PegawaiId id, String nama) {
        return new Skp.Pihak(id, nama, "198804122011012008", "III/c", "Analis Kebijakan", "Bidang Pembinaan SMA");
    }

    /** An RHK utama of JA/JF that lacks nothing. */
    static Rhk utama(int nomor, Indikator... indikator) {
        return rhk(nomor, true, "80 sekolah menerapkan rencana mutu", new RhkId(new UUID(3, 90)), null, indikator);
    }

    static Rhk tambahan(int nomor, Indikator... indikator) {
        return rhk(nomor, false, "Panitia hari jadi bekerja tepat waktu", null, null, indikator);
    }

    static Rhk rhk(
            int nomor,
            boolean utama,
            String uraian,
            @Nullable RhkId pimpinan,
            @Nullable String perspektif,
            Indikator... indikator) {
        return new Rhk(
                new RhkId(new UUID(3, nomor)),
                nomor,
                utama,
                uraian,
                pimpinan,
                "",
                null,
                "",
                "",
                perspektif,
                null,
                1,
                List.of(indikator));
    }

    /** The same RHK, carrying a goal of the unit instead of an RHK of the leader. */
    static Rhk pembawaSasaran(int nomor, @Nullable String perspektif, Indikator... indikator) {
        return new Rhk(
                new RhkId(new UUID(3, nomor)),
                nomor,
                true,
                "Mutu sekolah menengah naik",
                null,
                "",
                new UUID(4, 1),
                "Meningkatnya mutu pendidikan",
                "",
                perspektif,
                null,
                1,
                List.of(indikator));
    }

    static Indikator indikator() {
        return indikator("KUANTITAS", "Sekolah yang menerapkan", "80");
    }

    static Indikator indikator(@Nullable String aspek, String uraian, String target) {
        return new Indikator(new IndikatorId(new UUID(5, 1)), aspek, uraian, target, null, "sekolah", "MAKSIMUM");
    }
}
