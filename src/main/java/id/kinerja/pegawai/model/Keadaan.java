package id.kinerja.pegawai.model;

import id.kinerja.organisasi.BukuJabatan;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is on record when an employee file is read.
 *
 * @param unit by code
 * @param jabatan by unit code and name, as {@link BarisPegawai#kunciJabatan()}
 * @param orang by NIP
 */
public record Keadaan(Map<String, Unit> unit, Map<String, BukuJabatan.Jabatan> jabatan, Map<String, Orang> orang) {

    public static final LocalDate TERBUKA = LocalDate.of(9999, 12, 31);

    public Keadaan {
        unit = Map.copyOf(unit);
        jabatan = Map.copyOf(jabatan);
        orang = Map.copyOf(orang);
    }

    public record Unit(UUID id, String kode, String jalur) {}

    /** A person; {@code duduk} is her latest definitive placement. */
    public record Orang(
            UUID id,
            String nip,
            String nama,
            String jenisKelamin,
            String status,
            @Nullable String golongan,
            @Nullable String surel,
            boolean aktif,
            int versi,
            @Nullable Duduk duduk) {}

    public record Duduk(
            UUID id,
            UUID jabatan,
            String jalur,
            LocalDate mulai,
            LocalDate akhir,
            @Nullable UUID penilai,
            int versi) {}
}
