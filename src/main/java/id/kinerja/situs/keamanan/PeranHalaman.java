package id.kinerja.situs.keamanan;

import id.kinerja.bersama.Peran;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which of a person's own two roles a page belongs to; pages of both, such as a plan, belong to neither. */
final class PeranHalaman {

    private static final Pattern PENILAI =
            Pattern.compile("/tim(/.*)?|/evaluasi(/[0-9a-f-]{36}(/pengembalian|/tanpa-pengajuan)?)?");
    private static final Pattern PEGAWAI = Pattern.compile("/skp|/realisasi(/.*)?|/hasil(/.*)?");

    private PeranHalaman() {}

    static Optional<Peran> untuk(String jalur) {
        if (PENILAI.matcher(jalur).matches()) {
            return Optional.of(Peran.PENILAI);
        }
        return PEGAWAI.matcher(jalur).matches() ? Optional.of(Peran.PEGAWAI) : Optional.empty();
    }
}
