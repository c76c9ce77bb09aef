package id.kinerja.situs.contoh;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invented person in her definitive post.
 *
 * @param mulai first day in the post
 * @param mutu how well she works, 0 to 1; the ratings of all periods follow it
 * @param peran the role she shows on the sign-in page; empty for almost everybody
 * @param skp state of her plan where the story needs a certain one
 * @param hasil state of her evaluation in the open period where the story needs a certain one
 */
record Orang(
        UUID id,
        UUID akun,
        String nip,
        String nama,
        String status,
        @Nullable String golongan,
        Jabatan jabatan,
        LocalDate mulai,
        double mutu,
        String peran,
        String skp,
        String hasil) {

    String kelamin() {
        return nip.charAt(14) == '2' ? "P" : "L";
    }

    Unit unit() {
        return jabatan.unit();
    }
}
