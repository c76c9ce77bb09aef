package id.kinerja.situs.contoh;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post of the sample.
 *
 * @param keluarga the family of work plans its holders write
 */
record Jabatan(
        UUID id,
        Unit unit,
        String nama,
        String jenis,
        @Nullable String jenjang,
        boolean kepala,
        @Nullable UUID atasan,
        String keluarga) {

    boolean jpt() {
        return jenis.startsWith("JPT");
    }

    /** Usual classes in provinces; a Pergub sets the real ones. */
    @Nullable
    Integer kelas() {
        return switch (jenis) {
            case "JPT_MADYA" -> 16;
            case "JPT_PRATAMA" -> unit.jenis().equals("BIRO") ? 14 : 15;
            case "ADMINISTRATOR" -> 11;
            case "PENGAWAS" -> 9;
            case "PELAKSANA" -> keluarga.equals("PENELAAH") ? 7 : 6;
            case "KEPALA_DAERAH" -> null;
            default -> jenjang == null ? null : kelasFungsional(jenjang);
        };
    }

    private static int kelasFungsional(String jenjang) {
        return switch (jenjang) {
            case "Ahli Madya" -> 11;
            case "Ahli Muda" -> 9;
            case "Ahli Pertama", "Penyelia" -> 8;
            case "Mahir" -> 7;
            default -> 6;
        };
    }
}
