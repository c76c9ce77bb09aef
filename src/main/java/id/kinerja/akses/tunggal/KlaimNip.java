package id.kinerja.akses.tunggal;

import id.kinerja.bersama.Nip;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The NIP that a token carries: one, and only one. */
sealed interface KlaimNip {

    record Satu(String nip) implements KlaimNip {}

    record Kosong() implements KlaimNip {}

    record Ganda() implements KlaimNip {}

    /** @param klaim as the token has it: a text, a list of texts, or anything else */
    static KlaimNip dari(@Nullable Object klaim) {
        var semua = klaim instanceof Collection<?> banyak ? banyak : klaim == null ? List.of() : List.of(klaim);
        var isi = semua.stream()
                .filter(Objects::nonNull)
                .map(k -> k instanceof String s ? Nip.rapikan(s) : "")
                .distinct()
                .toList();
        if (isi.size() > 1) {
            return new Ganda();
        }
        return isi.isEmpty() || !isi.getFirst().matches("[0-9]{18}") ? new Kosong() : new Satu(isi.getFirst());
    }
}
