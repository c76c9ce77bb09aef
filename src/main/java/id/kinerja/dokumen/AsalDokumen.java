package id.kinerja.dokumen;

import java.util.Optional;
import java.util.UUID;

/** A module whose documents are given out; a bean of this type tells whether one still shows what holds. */
public interface AsalDokumen {

    /** The kind, as {@link PenerbitDokumen.Permintaan#jenis()} names it. */
    String jenis();

    /** The version that holds now; none where nothing does any more. */
    Optional<String> versiBerlaku(UUID objek);
}
