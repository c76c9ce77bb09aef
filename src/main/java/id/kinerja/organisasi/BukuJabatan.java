package id.kinerja.organisasi;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Posts, written many at a time by who brings them along with the people that hold them. */
public interface BukuJabatan {

    /** One post. {@code versi} is the one it was read with; new posts have 0. */
    record Jabatan(
            UUID id,
            UUID unit,
            String nama,
            String jenis,
            @Nullable String jenjang,
            @Nullable Integer kelas,
            boolean kepala,
            int formasi,
            int versi) {}

    List<Jabatan> semua();

    void tambah(List<Jabatan> baru);

    /** Writes kind, level, class and headship over the versions read. */
    void ubah(List<Jabatan> jabatan);

    /** Until the transaction ends nobody else changes units or posts. */
    void kunci();
}
