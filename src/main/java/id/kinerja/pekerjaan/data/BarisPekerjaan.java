package id.kinerja.pekerjaan.data;

import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.pekerjaan.Kemajuan;
import id.kinerja.bersama.pekerjaan.PekerjaanId;
import id.kinerja.pekerjaan.StatusPekerjaan;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One row.
 *
 * @param diminta whether somebody wants it to stop
 * @param sebab why it failed, in words
 */
public record BarisPekerjaan(
        PekerjaanId id,
        String jenis,
        String parameter,
        Pelaku pelaku,
        StatusPekerjaan status,
        Kemajuan kemajuan,
        boolean diminta,
        @Nullable String sebab,
        OffsetDateTime dibuat,
        @Nullable OffsetDateTime mulai,
        @Nullable OffsetDateTime usai) {}
