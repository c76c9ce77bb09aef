package id.kinerja.organisasi;

import static id.kinerja.bersama.Teks.teks;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Kinds of posts, UU 20/2023: managerial and nonmanagerial; the head of the region is elected, not an ASN. */
public enum JenisJabatan {
    KEPALA_DAERAH,
    JPT_MADYA,
    JPT_PRATAMA,
    ADMINISTRATOR,
    PENGAWAS,
    JF_KEAHLIAN,
    JF_KETERAMPILAN,
    PELAKSANA;

    private static final List<String> AHLI = List.of("Ahli Pertama", "Ahli Muda", "Ahli Madya", "Ahli Utama");
    private static final List<String> TERAMPIL = List.of("Pemula", "Terampil", "Mahir", "Penyelia");

    public static Optional<JenisJabatan> dari(String kode) {
        return Arrays.stream(values())
                .filter(j -> j.name().equalsIgnoreCase(kode))
                .findFirst();
    }

    public boolean manajerial() {
        return compareTo(JF_KEAHLIAN) < 0;
    }

    /** The levels a post of this kind may have; none where it has no levels. */
    public List<String> jenjang() {
        return switch (this) {
            case JF_KEAHLIAN -> AHLI;
            case JF_KETERAMPILAN -> TERAMPIL;
            default -> List.of();
        };
    }

    public String label() {
        return teks("organisasi.jenis_jabatan." + name());
    }
}
