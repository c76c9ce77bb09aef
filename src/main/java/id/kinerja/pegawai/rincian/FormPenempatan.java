package id.kinerja.pegawai.rincian;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.tata.Galat;
import id.kinerja.pegawai.model.Keadaan;
import id.kinerja.pegawai.model.TanggalBerkas;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** A new placement as typed. */
record FormPenempatan(String jabatan, String jenis, String mulai, String akhir) {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    static FormPenempatan dari(Map<String, String> kiriman) {
        return new FormPenempatan(
                kiriman.getOrDefault("jabatan", "").strip(),
                kiriman.getOrDefault("jenis", ""),
                kiriman.getOrDefault("mulai", "").strip(),
                kiriman.getOrDefault("akhir", "").strip());
    }

    List<Galat> galat() {
        var hasil = new ArrayList<Galat>();
        if (idJabatan().isEmpty()) {
            hasil.add(new Galat("jabatan", teks("pegawai.tolak.jabatan")));
        }
        if (TanggalBerkas.baca(mulai).isEmpty()) {
            hasil.add(new Galat("mulai", teks("pegawai.tolak.mulai")));
        }
        if (!akhir.isEmpty() && TanggalBerkas.baca(akhir).isEmpty()) {
            hasil.add(new Galat("akhir", teks("pegawai.tolak.mulai")));
        }
        return hasil;
    }

    Optional<UUID> idJabatan() {
        return ID.matcher(jabatan).matches() ? Optional.of(UUID.fromString(jabatan)) : Optional.empty();
    }

    LocalDate awal() {
        return TanggalBerkas.baca(mulai).orElseThrow();
    }

    /** The last day; an open end where none was typed. */
    LocalDate habis() {
        return TanggalBerkas.baca(akhir).orElse(Keadaan.TERBUKA);
    }
}
