package id.kinerja.situs.data;

import id.kinerja.bersama.Pelaku.PeranBerlingkup;
import id.kinerja.bersama.Peran;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The roles of an account: what follows from its owner's position, and what was assigned. */
final class PenyusunPeran {

    private static final String SEMUA = "/";

    private PenyusunPeran() {}

    /** Where the account's owner stands in the organisation. */
    record Orang(@Nullable UUID unitId, String unit, String jalur, boolean kepala, int bawahan, boolean asn) {}

    /** One assigned role as stored. */
    record Ditugaskan(
            String peran,
            @Nullable UUID unitId,
            @Nullable String jalur,
            @Nullable String unit) {}

    static List<PeranBerlingkup> susun(@Nullable Orang orang, List<Ditugaskan> ditugaskan) {
        var hasil = new ArrayList<PeranBerlingkup>();
        if (orang != null) {
            if (orang.asn()) {
                hasil.add(new PeranBerlingkup(Peran.PEGAWAI, "", null, orang.unit()));
            }
            if (orang.bawahan() > 0) {
                hasil.add(new PeranBerlingkup(Peran.PENILAI, "", null, orang.unit()));
            }
            if (orang.kepala() && orang.unitId() != null) {
                hasil.add(new PeranBerlingkup(Peran.PIMPINAN, orang.jalur(), orang.unitId(), orang.unit()));
            }
        }
        for (var d : ditugaskan) {
            var baru = new PeranBerlingkup(
                    Peran.valueOf(d.peran()), lingkup(d), d.unitId(), Objects.requireNonNullElse(d.unit(), ""));
            if (hasil.stream().noneMatch(p -> p.kunci().equals(baru.kunci()))) {
                hasil.add(baru);
            }
        }
        return hasil;
    }

    private static String lingkup(Ditugaskan d) {
        if (Peran.valueOf(d.peran()) == Peran.ADMIN) {
            return "";
        }
        return d.jalur() == null ? SEMUA : d.jalur();
    }

    /** The role the sign-in acts as: the chosen one while it is still held, else the first. */
    static PeranBerlingkup aktif(List<PeranBerlingkup> semua, Peran dipilih, @Nullable UUID lingkup) {
        return semua.stream()
                .filter(p -> p.peran() == dipilih && Objects.equals(p.lingkupUnit(), lingkup))
                .findFirst()
                .orElseGet(() -> semua.isEmpty() ? new PeranBerlingkup(Peran.PEGAWAI, "", null, "") : semua.getFirst());
    }
}
