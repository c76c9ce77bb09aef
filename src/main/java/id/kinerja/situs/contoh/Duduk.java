package id.kinerja.situs.contoh;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who rates a person, as pegawai_kedudukan says. */
record Duduk(@Nullable UUID penilai, @Nullable UUID atasan, int bawahan) {}
