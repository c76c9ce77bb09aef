package id.kinerja.situs.contoh;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the sample.
 *
 * @param pd the perangkat daerah it belongs to; none for the instansi itself
 * @param hasil the outcome its head answers for; empty where the plan says it
 */
record Unit(
        UUID id,
        String kode,
        String nama,
        String jenis,
        @Nullable Unit induk,
        @Nullable Unit pd,
        String hasil) {

    String jalur() {
        return (induk == null ? "/" : induk.jalur()) + kode + "/";
    }

    Unit pdAtauDiri() {
        return pd == null ? this : pd;
    }
}
