package id.kinerja.dokumen;

import id.kinerja.bersama.Pelaku;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;

/** Keeps uploaded files outside the database under the SHA-256 of their content; the same content is kept once. */
public interface PenyimpanBerkas {

    /**
     * Takes a file in.
     *
     * @param namaAsli what the person calls it; only its last part is kept
     * @throws id.kinerja.bersama.AturanDilanggar when it is empty, too large, or of a kind that is not accepted; the
     *     kind is told by the content, never by the name
     */
    BerkasId simpan(InputStream isi, String namaAsli, Pelaku pelaku);

    /** A stored file; who may see it is for the module that points to it to say. */
    Berkas buka(BerkasId id);

    /**
     * Forgets files that nothing points to any more. The content goes when the transaction is through, unless another
     * file has the same.
     */
    void hapus(Collection<BerkasId> id);

    /** One file with its name for people and its media type. */
    record Berkas(Path letak, String nama, String tipe, long ukuran) {}
}
