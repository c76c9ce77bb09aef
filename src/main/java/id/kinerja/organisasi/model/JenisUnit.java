package id.kinerja.organisasi.model;

import static id.kinerja.bersama.Teks.teks;

import java.util.Arrays;
import java.util.Optional;

/** Kinds of units; the first ones are perangkat daerah, which people and reports are counted by. */
public enum JenisUnit {
    SEKRETARIAT_DAERAH,
    ASISTEN,
    BIRO,
    STAF_AHLI,
    SEKRETARIAT_DPRD,
    INSPEKTORAT,
    DINAS,
    BADAN,
    SATUAN,
    RUMAH_SAKIT,
    INSTANSI,
    SEKRETARIAT,
    BIDANG,
    BAGIAN,
    SUBBAGIAN,
    SUBBIDANG,
    SEKSI,
    INSPEKTORAT_PEMBANTU,
    CABANG_DINAS,
    UPTD,
    SEKOLAH,
    WAKIL_DIREKTUR,
    INSTALASI,
    RUANG_RAWAT,
    LAINNYA;

    public static Optional<JenisUnit> dari(String kode) {
        return Arrays.stream(values())
                .filter(j -> j.name().equalsIgnoreCase(kode))
                .findFirst();
    }

    public boolean perangkatDaerah() {
        return compareTo(INSTANSI) < 0;
    }

    public String label() {
        return teks("organisasi.jenis_unit." + name());
    }
}
