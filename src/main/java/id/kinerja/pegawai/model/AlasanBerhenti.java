package id.kinerja.pegawai.model;

import static id.kinerja.bersama.Teks.teks;

import java.util.Arrays;
import java.util.Optional;

/** Why somebody leaves the staff. */
public enum AlasanBerhenti {
    PENSIUN,
    MENINGGAL,
    BERHENTI,
    PINDAH,
    /** Cuti di luar tanggungan negara. */
    CLTN,
    LAINNYA;

    public static Optional<AlasanBerhenti> dari(String nama) {
        return Arrays.stream(values()).filter(a -> a.name().equals(nama)).findFirst();
    }

    public String label() {
        return teks("pegawai.berhenti." + name());
    }
}
